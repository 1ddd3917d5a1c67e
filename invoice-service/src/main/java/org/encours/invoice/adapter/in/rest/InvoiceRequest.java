package org.encours.invoice.adapter.in.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encours.invoice.application.InvoiceOrder;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.invoice.VatCategory;
import org.encours.invoice.domain.invoicing.InvoiceDraft;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.invoice.domain.terms.PaymentTerms.EndOfMonth;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/**
 * An invoice as the ERP gives it.
 *
 * @param receivedOn when it reached the debtor, where that is known
 * @param dueDateAgreed whether the last day to pay was agreed or only printed
 * @param mentions sentences it prints for the law's sake
 * @param nature of the debt, which prescription depends on
 * @param termSector whose longest term is its own
 */
@Schema(
    examples =
        """
        {"number":"2026-0417","debtor":"C-1042","issueDate":"2026-10-01","terms":{"netDays":30},"currency":"EUR",
         "lines":[{"description":"Offset paper","quantity":"12","unitPrice":"55.00","vatRate":"21"}],
         "orderReference":"PO-88120"}
        """)
record InvoiceRequest(
    String number,
    String debtor,
    LocalDate issueDate,
    LocalDate deliveryDate,
    LocalDate dueDate,
    TermsRequest terms,
    List<InstalmentRequest> instalments,
    String currency,
    List<LineRequest> lines,
    String paymentReference,
    String orderReference,
    LocalDate receivedOn,
    Boolean dueDateAgreed,
    List<LegalFacts.Mention> mentions,
    LegalFacts.Nature nature,
    LegalFacts.TermSector termSector) {

  /**
   * When it falls due.
   *
   * @param reading which "end of month" is meant: the two differ, so that it must be said
   * @param depositPercent of the total, due with the invoice; 100 is full prepayment
   */
  record TermsRequest(
      int netDays,
      Boolean endOfMonth,
      EndOfMonth reading,
      DiscountRequest discount,
      BigDecimal depositPercent) {

    PaymentTerms terms() {
      if (Boolean.TRUE.equals(endOfMonth) != (reading != null)) {
        throw new InvalidInput(
            reading == null ? "terms.reading" : "terms.endOfMonth",
            "an end of month needs its reading, and a reading an end of month");
      }
      return new PaymentTerms(
          netDays,
          Optional.ofNullable(reading),
          Optional.ofNullable(discount)
              .map(offer -> new PaymentTerms.Discount(offer.percent(), offer.withinDays())),
          Optional.ofNullable(depositPercent));
    }
  }

  record DiscountRequest(BigDecimal percent, int withinDays) {}

  record InstalmentRequest(LocalDate dueDate, Money amount) {}

  /**
   * @param vatCategory why no VAT is charged: AE, K, G, E, O or Z; where it is not said, the rate
   *     tells
   */
  record LineRequest(
      String description,
      BigDecimal quantity,
      BigDecimal unitPrice,
      BigDecimal vatRate,
      VatCategory vatCategory) {}

  InvoiceOrder order() {
    return new InvoiceOrder(
        debtor,
        new InvoiceDraft(
            number,
            issueDate,
            Optional.ofNullable(deliveryDate),
            Optional.ofNullable(dueDate),
            Optional.ofNullable(terms).map(TermsRequest::terms),
            RequestBodies.list(instalments).stream()
                .map(part -> new InvoiceDraft.Part(part.dueDate(), part.amount()))
                .toList(),
            currency,
            RequestBodies.list(lines).stream()
                .map(
                    line ->
                        new InvoiceLine(
                            line.description(),
                            line.quantity(),
                            line.unitPrice(),
                            line.vatRate(),
                            Optional.ofNullable(line.vatCategory())))
                .toList(),
            Optional.empty(),
            Optional.ofNullable(paymentReference),
            Optional.ofNullable(orderReference),
            BillingDetails.NONE,
            new LegalFacts(
                Optional.empty(),
                Optional.ofNullable(receivedOn),
                Optional.ofNullable(dueDateAgreed),
                Set.copyOf(RequestBodies.list(mentions)),
                Optional.ofNullable(nature),
                Optional.ofNullable(termSector))));
  }
}
