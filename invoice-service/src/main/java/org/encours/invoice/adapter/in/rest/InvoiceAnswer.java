package org.encours.invoice.adapter.in.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.Money;

/** An invoice as just issued. */
record InvoiceAnswer(
    UUID id,
    String number,
    InvoiceStatus status,
    Money total,
    Money open,
    LocalDate dueDate,
    String paymentReference) {

  static InvoiceAnswer of(Invoice invoice) {
    return new InvoiceAnswer(
        invoice.id(),
        invoice.document().number(),
        invoice.status(),
        invoice.balance().total(),
        invoice.open(),
        invoice.nextDueDate(),
        invoice.document().paymentReference().printed());
  }
}
