package org.encours.invoice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/**
 * Money that came in. What no invoice takes stays as the debtor's credit; nothing is lost.
 *
 * @param debtor empty while nobody knows who paid
 * @param valueDate the day from which the bank counts it
 * @param reference what the payer wrote
 * @param bankReference what the bank calls it
 */
public record Receipt(
    UUID id,
    CreditorId creditor,
    Optional<DebtorKey> debtor,
    Money amount,
    LocalDate valueDate,
    Optional<String> reference,
    Optional<String> bankReference,
    List<Allocation> allocations,
    Optional<Reversal> reversal) {

  /** A bounced or recalled payment. */
  public record Reversal(LocalDate on, Optional<String> reason) {}

  /** A receipt's next state with all that it moved in the book. */
  public record Movement(Receipt receipt, List<Booked> booked, List<LedgerEntry> credit) {}

  public Receipt {
    allocations = List.copyOf(allocations);
  }

  public static Receipt of(
      UUID id,
      CreditorId creditor,
      Optional<DebtorKey> debtor,
      Money amount,
      LocalDate valueDate,
      Optional<String> reference,
      Optional<String> bankReference) {
    return new Receipt(
        id,
        creditor,
        debtor,
        amount,
        valueDate,
        reference,
        bankReference,
        List.of(),
        Optional.empty());
  }

  /** What is left as credit. */
  public Money unallocated() {
    return reversal.isPresent()
        ? Money.zero(amount.currency())
        : allocations.stream().map(Allocation::amount).reduce(amount, Money::minus);
  }

  /** Books the money for the first time: pays the claims and keeps the rest as credit. */
  public Decision<Movement, LedgerEvent> book(List<Claim> claims) {
    Allocated spread = Allocated.spread(id, amount, valueDate, claims);
    List<LedgerEntry> credit = new ArrayList<>(waiting(spread.booked()));
    if (spread.left().isPositive()) {
      credit.add(arisen(debtor, spread.left()));
    }
    return Decision.accept(
        new Movement(with(debtor, spread.allocations()), spread.booked(), credit), spread.events());
  }

  /** Uses what was left for further claims, and learns from them who paid. */
  public Decision<Movement, LedgerEvent> allocate(DebtorKey payer, List<Claim> claims) {
    Money before = unallocated();
    if (!before.isPositive()) {
      return Decision.refuse(new LedgerRefusal.NothingUnallocated());
    }
    Allocated spread = Allocated.spread(id, before, valueDate, claims);
    List<LedgerEntry> credit = new ArrayList<>();
    for (Booked booked : spread.booked()) {
      credit.add(used(debtor, day(booked), paidBy(booked)));
    }
    if (debtor.isEmpty() && spread.left().isPositive()) {
      credit.add(used(debtor, valueDate, spread.left()));
      credit.add(arisen(Optional.of(payer), spread.left()));
    }
    List<Allocation> all = new ArrayList<>(allocations);
    all.addAll(spread.allocations());
    return Decision.accept(
        new Movement(with(Optional.of(debtor.orElse(payer)), all), spread.booked(), credit),
        spread.events());
  }

  /**
   * Takes the money back: every invoice it paid is open again, what was credit is gone.
   *
   * @param paid the invoices of its allocations
   */
  public Decision<Movement, LedgerEvent> reverse(List<Invoice> paid, Reversal how) {
    if (reversal.isPresent()) {
      return Decision.refuse(new LedgerRefusal.AlreadyReversed(reversal.get().on()));
    }
    if (how.on().isBefore(valueDate)) {
      return Decision.refuse(
          new LedgerRefusal.InvalidInput(
              "reversal", "reversedOn", "must not be before the value date " + valueDate));
    }
    List<Booked> booked = new ArrayList<>();
    List<LedgerEvent> events = new ArrayList<>();
    for (Invoice invoice : paid) {
      Booked current = Booked.unmoved(invoice);
      for (Allocation allocation : allocations) {
        if (allocation.invoice().equals(invoice.id())) {
          Accepted<Booked, LedgerEvent> open =
              current
                  .invoice()
                  .reopen(id, allocation.paid(), allocation.discounted(), how.on(), how.reason())
                  .orThrow();
          current = current.then(open.state());
          events.addAll(open.events());
        }
      }
      booked.add(current);
    }
    List<LedgerEntry> credit =
        unallocated().isPositive() ? List.of(used(debtor, how.on(), unallocated())) : List.of();
    Receipt reversed =
        new Receipt(
            id,
            creditor,
            debtor,
            amount,
            valueDate,
            reference,
            bankReference,
            allocations,
            Optional.of(how));
    return Decision.accept(new Movement(reversed, booked, credit), events);
  }

  /** Money that came before its invoice is credit until the invoice's date. */
  private List<LedgerEntry> waiting(List<Booked> booked) {
    List<LedgerEntry> entries = new ArrayList<>();
    for (Booked each : booked) {
      if (valueDate.isBefore(day(each))) {
        Optional<UUID> payer = Optional.of(each.invoice().debtor().id());
        Money amount = paidBy(each);
        entries.add(LedgerEntry.creditArisen(creditor, payer, valueDate, amount, id));
        entries.add(LedgerEntry.creditUsed(creditor, payer, valueDate, day(each), amount, id));
      }
    }
    return entries;
  }

  private static LocalDate day(Booked booked) {
    return booked.entries().getFirst().businessDate();
  }

  private static Money paidBy(Booked booked) {
    return booked.entries().stream()
        .filter(entry -> entry.kind() == LedgerEntry.Kind.PAID)
        .map(LedgerEntry::amount)
        .reduce(Money.zero(booked.invoice().open().currency()), Money::minus);
  }

  private LedgerEntry arisen(Optional<DebtorKey> whose, Money rest) {
    return LedgerEntry.creditArisen(creditor, whose.map(DebtorKey::id), valueDate, rest, id);
  }

  private LedgerEntry used(Optional<DebtorKey> whose, LocalDate on, Money part) {
    return LedgerEntry.creditUsed(creditor, whose.map(DebtorKey::id), valueDate, on, part, id);
  }

  private Receipt with(Optional<DebtorKey> payer, List<Allocation> all) {
    return new Receipt(
        id, creditor, payer, amount, valueDate, reference, bankReference, all, reversal);
  }
}
