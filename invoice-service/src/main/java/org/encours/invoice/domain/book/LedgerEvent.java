package org.encours.invoice.domain.book;

/**
 * What happened in the ledger, for whoever wants to know. Each room of the domain seals its own
 * events; this is only what all of them have in common.
 */
public interface LedgerEvent {
  /** The id of what it happened to: the invoice, else the debtor, else the creditor. */
  String subject();
}
