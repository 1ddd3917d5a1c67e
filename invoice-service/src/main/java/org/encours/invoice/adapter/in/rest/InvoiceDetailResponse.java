package org.encours.invoice.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.encours.invoice.application.view.ChargeViews;
import org.encours.invoice.application.view.InvoiceDetail;
import org.encours.invoice.application.view.InvoiceSummary;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.kernel.Money;

/**
 * All about one invoice, flat as the list shows it and more.
 *
 * @param dueDateAssumed the terms in words that were not understood whole; null where the due date
 *     is no assumption
 * @param payTo the account that the document names, where it is not the creditor's printed one
 * @param charges what is owed beside the principal
 * @param owed principal and charges together
 */
record InvoiceDetailResponse(
    @JsonUnwrapped InvoiceSummary summary,
    Money paid,
    Money credited,
    Money writtenOff,
    Money vatToRecover,
    Money disputedAmount,
    ChargeViews.Charges charges,
    Money owed,
    InvoiceDetail.Owner assignment,
    LocalDate deliveryDate,
    LegalFacts legal,
    String orderReference,
    String buyerReference,
    String dueDateAssumed,
    BillingDetails.Payee payTo,
    BillingDetails.Means paymentMeans,
    InvoiceDetail.Discount discount,
    List<InvoiceDetail.Part> instalments,
    List<InvoiceLine> lines,
    List<InvoiceDetail.Movement> movements,
    List<InvoiceDetail.Objection> disputes,
    List<InvoiceDetail.Document> documents) {

  static InvoiceDetailResponse of(InvoiceDetail detail) {
    return new InvoiceDetailResponse(
        detail.summary(),
        detail.paid(),
        detail.credited(),
        detail.writtenOff(),
        detail.vatToRecover(),
        detail.disputedAmount(),
        detail.charges(),
        detail.summary().open().plus(detail.charges().open()),
        detail.assignment(),
        detail.deliveryDate(),
        detail.legal(),
        detail.orderReference(),
        detail.billing().buyerReference().orElse(null),
        detail.billing().dueDateAssumed().orElse(null),
        detail.billing().payTo().orElse(null),
        detail.billing().means(),
        detail.discount(),
        detail.instalments(),
        detail.lines(),
        detail.movements(),
        detail.disputes(),
        detail.documents());
  }
}
