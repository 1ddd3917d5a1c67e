package org.encours.invoice.application;

import org.encours.invoice.domain.InvoiceDraft;

/**
 * An invoice to issue.
 *
 * @param debtor the ERP's customer number
 */
public record InvoiceOrder(String debtor, InvoiceDraft draft) {}
