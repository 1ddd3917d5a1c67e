package org.encours.dunning.adapter.out.postgres;

import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.domain.charge.ChargeEntry;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.charge.LedgerCharges;
import org.encours.dunning.domain.claim.Claim;
import org.encours.kernel.Money;

/** What the ledger said of an invoice's charges when a message was written. */
record StoredSettlement(Money principal, List<StoredEntry> entries, boolean restGivenUp) {

  /** A change of the charges. */
  record StoredEntry(ChargeEntry.Change change, LocalDate on, ChargeEntry.Kind kind, Money amount) {

    static StoredEntry of(ChargeEntry it) {
      return new StoredEntry(it.change(), it.on(), it.kind(), it.amount());
    }

    ChargeEntry entry() {
      return new ChargeEntry(change, on, kind, amount);
    }
  }

  static StoredSettlement of(InvoiceClaim it) {
    return new StoredSettlement(
        it.principal(),
        it.ledger().entries().stream().map(StoredEntry::of).toList(),
        it.restGivenUp());
  }

  InvoiceClaim of(Claim accrued) {
    return new InvoiceClaim(
        accrued,
        principal,
        new LedgerCharges(principal.currency(), entries.stream().map(StoredEntry::entry).toList()),
        restGivenUp);
  }

  /**
   * Of messages from before the ledger booked charges: what was paid on them stood in the claim.
   */
  static InvoiceClaim unknown(Claim accrued) {
    Money paid = accrued.paidOnCharges();
    LedgerCharges none = LedgerCharges.none(paid.currency());
    return InvoiceClaim.of(
        accrued,
        paid.isZero()
            ? none
            : none.with(
                List.of(
                    new ChargeEntry(
                        ChargeEntry.Change.BOOKED, accrued.asOf(), ChargeEntry.Kind.INTEREST, paid),
                    new ChargeEntry(
                        ChargeEntry.Change.PAID,
                        accrued.asOf(),
                        ChargeEntry.Kind.INTEREST,
                        paid))));
  }
}
