package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry.Kind;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;

/**
 * What a credit note does to the invoice it names.
 *
 * @param number the creditor's own
 * @param amount positive, with VAT
 */
public record Crediting(UUID note, String number, Money amount, LocalDate on) {

  /** Lowers the invoice by at most what is open; the rest is for the caller. */
  public Decision<PostedInvoice, LedgerEvent> of(Invoice invoice) {
    LocalDate issued = invoice.document().issueDate();
    if (on.isBefore(issued)) {
      return Decision.refuse(new LedgerRefusal.CreditBeforeInvoice(issued));
    }
    Balance before = invoice.balance();
    Money creditable = before.total().minus(before.credited());
    if (amount.compareTo(creditable) > 0) {
      return Decision.refuse(new LedgerRefusal.CreditExceedsInvoice(creditable));
    }
    Money applied = amount.min(invoice.open());
    PostedInvoice booked =
        applied.isZero()
            ? PostedInvoice.unmoved(invoice)
            : new Posting(on, note)
                .lower(invoice, Kind.CREDITED, before.creditedMore(applied), applied);
    List<LedgerEvent> events = new ArrayList<>();
    events.add(new InvoiceEvent.InvoiceCredited(booked.invoice(), note, number, amount, on));
    if (invoice.isOpen()) {
      InvoiceEvent.InvoiceSettled.of(booked.invoice()).ifPresent(events::add);
    }
    return Decision.accept(booked, events);
  }
}
