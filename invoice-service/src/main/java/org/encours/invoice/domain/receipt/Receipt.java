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
import org.encours.invoice.domain.policy.Tolerance;
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
  public record Movement(Receipt receipt, List<PostedInvoice> booked, List<LedgerEntry> credit) {}

  public Receipt {
    allocations = List.copyOf(allocations);
  }

  /** What is left as credit. */
  public Money unallocated() {
    return reversal.isPresent()
        ? Money.zero(amount.currency())
        : allocations.stream().map(Allocation::amount).reduce(amount, Money::minus);
  }

  /** Books the money for the first time: pays the claims and keeps the rest as credit. */
  public Decision<Movement, LedgerEvent> book(List<Claim> claims, Optional<Tolerance> tolerance) {
    AllocationResult spread = AllocationResult.spread(id, amount, valueDate, claims, tolerance);
    return Decision.accept(
        new Movement(
            with(debtor, spread.allocations(), reversal),
            spread.booked(),
            new CreditLines(this).atFirst(spread)),
        spread.events());
  }

  /** Uses what was left for further claims, and learns from them who paid. */
  public Decision<Movement, LedgerEvent> allocate(
      DebtorKey payer, List<Claim> claims, Optional<Tolerance> tolerance) {
    if (!unallocated().isPositive()) {
      return Decision.refuse(new LedgerRefusal.NothingUnallocated());
    }
    AllocationResult spread =
        AllocationResult.spread(id, unallocated(), valueDate, claims, tolerance);
    List<Allocation> all = new ArrayList<>(allocations);
    all.addAll(spread.allocations());
    return Decision.accept(
        new Movement(
            with(Optional.of(debtor.orElse(payer)), all, reversal),
            spread.booked(),
            new CreditLines(this).later(spread, payer)),
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

  Receipt with(Optional<DebtorKey> payer, List<Allocation> all, Optional<Reversal> reversed) {
    return new Receipt(
        id, creditor, payer, amount, valueDate, reference, bankReference, all, reversed);
  }
}
