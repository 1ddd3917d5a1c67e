package org.encours.invoice.adapter.in.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encours.invoice.application.InvoiceOrder;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoicing.InvoiceDraft;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.invoice.domain.terms.PaymentTerms.EndOfMonth;
import org.encours.kernel.Money;

/** An invoice as the ERP gives it. */
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
    String orderReference) {

  /**
   * When it falls due.
   *
   * @param reading which "end of month" is meant; the days come first where it is not said
   * @param depositPercent of the total, due with the invoice; 100 is full prepayment
   */
  record TermsRequest(
      int netDays,
      Boolean endOfMonth,
      EndOfMonth reading,
      DiscountRequest discount,
      BigDecimal depositPercent) {

    PaymentTerms terms() {
      Optional<EndOfMonth> end =
          Boolean.TRUE.equals(endOfMonth)
              ? Optional.of(reading == null ? EndOfMonth.DAYS_THEN_END_OF_MONTH : reading)
              : Optional.empty();
      return new PaymentTerms(
          netDays,
          end,
          Optional.ofNullable(discount)
              .map(offer -> new PaymentTerms.Discount(offer.percent(), offer.withinDays())),
          Optional.ofNullable(depositPercent));
    }
  }

  record DiscountRequest(BigDecimal percent, int withinDays) {}

  record InstalmentRequest(LocalDate dueDate, Money amount) {}

  record LineRequest(
      String description, BigDecimal quantity, BigDecimal unitPrice, BigDecimal vatRate) {}

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
                            line.description(), line.quantity(), line.unitPrice(), line.vatRate()))
                .toList(),
            Optional.empty(),
            Optional.ofNullable(paymentReference),
            Optional.ofNullable(orderReference)));
  }
}
