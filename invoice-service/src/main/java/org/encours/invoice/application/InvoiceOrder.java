package org.encours.invoice.application;

import org.encours.invoice.domain.invoicing.InvoiceDraft;

/**
 * An invoice to issue.
 *
 * @param debtor the ERP's customer number
 */
public record InvoiceOrder(String debtor, InvoiceDraft draft) {}
