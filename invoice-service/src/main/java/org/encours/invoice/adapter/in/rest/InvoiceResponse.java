package org.encours.invoice.adapter.in.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.kernel.Money;

/**
 * An invoice as just issued.
 *
 * @param lawfulDueDate the due date the law allows, where the printed one is beyond it; interest
 *     counts from here
 * @param warnings what is unlawful about it and was taken all the same
 */
record InvoiceResponse(
    UUID id,
    String number,
    InvoiceStatus status,
    Money total,
    Money open,
    LocalDate dueDate,
    LocalDate lawfulDueDate,
    String paymentReference,
    List<String> warnings) {

  static InvoiceResponse of(Invoice invoice) {
    return new InvoiceResponse(
        invoice.id(),
        invoice.document().number(),
        invoice.status(),
        invoice.balance().total(),
        invoice.open(),
        invoice.nextDueDate(),
        invoice.document().legal().lawful().map(LegalFacts.LawfulTerm::dueDate).orElse(null),
        invoice.document().paymentReference().printed(),
        invoice.document().legal().lawful().map(LegalFacts.LawfulTerm::law).stream().toList());
  }
}
