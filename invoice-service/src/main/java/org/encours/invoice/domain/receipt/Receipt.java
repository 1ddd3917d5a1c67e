package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.policy.SettlementRules;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;

/**
 * Money that came in. What no invoice takes stays as the debtor's credit; nothing is lost.
 *
 * @param debtor empty while nobody knows who paid
 * @param valueDate the day from which the bank counts it
 * @param reference what the payer wrote
 * @param bankReference what the bank calls it
 * @param refunded what of it was paid back
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
    Money refunded,
    Optional<Reversal> reversal) {

  /** A bounced or recalled payment. */
  public record Reversal(LocalDate on, Optional<String> reason) {}

  /** A receipt's next state with all that it moved in the book. */
  public record Movement(Receipt receipt, List<PostedInvoice> booked, List<LedgerEntry> credit) {}

  public Receipt {
    allocations = List.copyOf(allocations);
  }

  /** What is left as credit. */
  public Money unallocated() {
    return reversal.isPresent()
        ? Money.zero(amount.currency())
        : allocations.stream().map(Allocation::total).reduce(amount.minus(refunded), Money::minus);
  }

  /** Books the money for the first time: pays the claims and keeps the rest as credit. */
  public Decision<Movement, LedgerEvent> book(List<Claim> claims, SettlementRules rules) {
    AllocationResult spread = AllocationResult.spread(id, amount, valueDate, claims, rules);
    return Decision.accept(
        new Movement(
            with(debtor, spread.allocations(), reversal),
            spread.booked(),
            CreditLines.of(this).atFirst(spread)),
        spread.events());
  }

  /** Uses what was left for further claims, and learns from them who paid. */
  public Decision<Movement, LedgerEvent> allocate(
      DebtorKey payer, List<Claim> claims, SettlementRules rules) {
    if (!unallocated().isPositive()) {
      return Decision.refuse(new LedgerRefusal.NothingUnallocated());
    }
    AllocationResult spread = AllocationResult.spread(id, unallocated(), valueDate, claims, rules);
    List<Allocation> all = new ArrayList<>(allocations);
    all.addAll(spread.allocations());
    return Decision.accept(
        new Movement(
            with(Optional.of(debtor.orElse(payer)), all, reversal),
            spread.booked(),
            CreditLines.of(this).later(spread, payer)),
        spread.events());
  }

  /**
   * Takes the money back: every invoice it paid is open again, what was credit is gone.
   *
   * @param paid the invoices of its allocations
   */
  public Decision<Movement, LedgerEvent> reverse(List<Invoice> paid, Reversal how) {
    return new ReceiptReversal(this, how).of(paid);
  }

  /** Pays back at most what is left as credit. */
  public Movement refund(Money part, LocalDate on, UUID refund) {
    return new Movement(
        new Receipt(
            id,
            creditor,
            debtor,
            amount,
            valueDate,
            reference,
            bankReference,
            allocations,
            refunded.plus(part),
            reversal),
        List.of(),
        List.of(CreditLines.of(this).refunded(part, on, refund)));
  }

  Receipt with(Optional<DebtorKey> payer, List<Allocation> all, Optional<Reversal> reversed) {
    return new Receipt(
        id, creditor, payer, amount, valueDate, reference, bankReference, all, refunded, reversed);
  }
}
