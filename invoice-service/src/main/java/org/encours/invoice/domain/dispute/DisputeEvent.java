package org.encours.invoice.domain.dispute;

import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Invoice;

/** What happened to a dispute about an invoice. */
public sealed interface DisputeEvent extends LedgerEvent {
  Invoice invoice();

  Dispute dispute();

  @Override
  default String subject() {
    return invoice().id().toString();
  }

  record InvoiceDisputed(Invoice invoice, Dispute dispute) implements DisputeEvent {}

  record DisputeResolved(Invoice invoice, Dispute dispute) implements DisputeEvent {}
}
