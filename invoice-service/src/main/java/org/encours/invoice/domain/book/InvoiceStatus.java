package org.encours.invoice.domain.book;

/** Where an invoice stands; shown the same everywhere. Disputes and collection are flags aside. */
public enum InvoiceStatus {
  /** Nothing paid yet. */
  OPEN,
  PARTLY_PAID,
  /** Nothing left to pay, and at least a part was paid. */
  PAID,
  /** Cancelled whole by credit notes. */
  CREDITED,
  /** Given up by the committee; VAT may be recovered. */
  WRITTEN_OFF,
  /** Sold or factored: the payee is someone else. */
  ASSIGNED
}
