package org.encours.invoice.adapter.in.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/**
 * An invoice as just issued.
 *
 * @param lawfulDueDate the due date the law allows, where the printed one is beyond it; interest
 *     counts from here
 * @param dueDateAssumed the document's terms where they were not understood whole, and agreed ones
 *     were taken; null where the due date is no assumption
 * @param warnings what was taken but should be looked at, what is unlawful about it too
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
    String dueDateAssumed,
    List<Sentence> warnings) {

  static InvoiceResponse of(Invoice invoice) {
    return of(invoice, List.of());
  }

  static InvoiceResponse of(Invoice invoice, List<Sentence> warnings) {
    return new InvoiceResponse(
        invoice.id(),
        invoice.document().number(),
        invoice.status(),
        invoice.balance().total(),
        invoice.open(),
        invoice.nextDueDate(),
        invoice.document().legal().lawful().map(LegalFacts.LawfulTerm::dueDate).orElse(null),
        invoice.document().paymentReference().printed(),
        invoice.document().billing().dueDateAssumed().orElse(null),
        Stream.concat(
                warnings.stream(),
                invoice.document().legal().lawful().stream()
                    .map(term -> Sentence.of("unlawful-term", term.law())))
            .toList());
  }
}
