package org.encours.invoice.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.invoice.domain.LedgerEntry.Kind;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;

/** The committee gives up a claim. */
public record WriteOff(UUID decision, LocalDate on, String reason) {

  /** Gives up all that is open; that is no settlement, for nobody paid. */
  public Decision<Booked, LedgerEvent> of(Invoice invoice) {
    if (!invoice.isOpen()) {
      return Decision.refuse(
          new LedgerRefusal.NothingOpen(invoice.document().number(), invoice.status()));
    }
    Money amount = invoice.open();
    LocalDate day = invoice.notBeforeIssue(on);
    Booked booked =
        new Posting(day, decision)
            .lower(invoice, Kind.WRITTEN_OFF, invoice.balance().writtenOffMore(amount), amount);
    Invoice given = booked.invoice().with(invoice.standing().withCollection(false));
    return Decision.accept(
        new Booked(given, booked.entries()),
        new LedgerEvent.InvoiceWrittenOff(given, amount, day, reason));
  }
}
