package org.encours.invoice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.LedgerEntry.Kind;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/** A claim is given up: by the committee, or a part of it by agreement with the debtor. */
public record WriteOff(UUID decision, LocalDate on, String reason) {

  /** Gives up all that is open; that is no settlement, for nobody paid. */
  public Decision<Booked, LedgerEvent> of(Invoice invoice) {
    return invoice.isOpen()
        ? booked(invoice, invoice.open(), Optional.empty())
        : Decision.refuse(
            new LedgerRefusal.NothingOpen(invoice.document().number(), invoice.status()));
  }

  /** Gives up a part, the earliest due first; the decision is the collection case that agreed. */
  Accepted<Booked, LedgerEvent> part(Invoice invoice, Money amount) {
    return booked(invoice, amount, Optional.of(decision));
  }

  private Accepted<Booked, LedgerEvent> booked(
      Invoice invoice, Money amount, Optional<UUID> collectionCase) {
    LocalDate day = invoice.notBeforeIssue(on);
    Booked booked =
        new Posting(day, decision)
            .lower(invoice, Kind.WRITTEN_OFF, invoice.balance().writtenOffMore(amount), amount);
    Invoice given = booked.invoice().with(invoice.standing().withCollection(false));
    return new Accepted<>(
        new Booked(given, booked.entries()),
        List.of(new LedgerEvent.InvoiceWrittenOff(given, amount, day, reason, collectionCase)));
  }
}
