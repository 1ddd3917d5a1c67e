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
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.policy.SettlementRules;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;

/**
 * What a credit note left as its debtor's credit: it pays other invoices, or is paid back.
 *
 * @param left what of it was not used yet
 */
public record NoteCredit(
    UUID id,
    CreditorId creditor,
    DebtorKey debtor,
    LocalDate arisenOn,
    Money left,
    List<Allocation> allocations,
    Money refunded) {

  /** The next state with all that it moved in the book. */
  public record Movement(NoteCredit credit, List<PostedInvoice> booked, List<LedgerEntry> lines) {}

  public NoteCredit {
    allocations = List.copyOf(allocations);
  }

  /** Uses what is left for claims. */
  public Decision<Movement, LedgerEvent> allocate(List<Claim> claims, SettlementRules rules) {
    if (!left.isPositive()) {
      return Decision.refuse(new LedgerRefusal.NothingUnallocated());
    }
    AllocationResult spread = AllocationResult.spread(id, left, arisenOn, claims, rules);
    List<Allocation> all = new ArrayList<>(allocations);
    all.addAll(spread.allocations());
    return Decision.accept(
        new Movement(
            new NoteCredit(id, creditor, debtor, arisenOn, spread.left(), all, refunded),
            spread.booked(),
            lines().later(spread, debtor)),
        spread.events());
  }

  /** Pays back at most what is left. */
  public Movement refund(Money amount, LocalDate on, UUID refund) {
    return new Movement(
        new NoteCredit(
            id, creditor, debtor, arisenOn, left.minus(amount), allocations, refunded.plus(amount)),
        List.of(),
        List.of(lines().refunded(amount, on, refund)));
  }

  private CreditLines lines() {
    return new CreditLines(id, creditor, Optional.of(debtor), arisenOn);
  }
}
