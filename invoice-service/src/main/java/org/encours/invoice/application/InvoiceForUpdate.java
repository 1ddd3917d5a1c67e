package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Reads an invoice that is about to change, with its debtor's account locked. */
@ApplicationScoped
class InvoiceForUpdate {

  private final Invoices invoices;
  private final Debtors debtors;

  InvoiceForUpdate(Invoices invoices, Debtors debtors) {
    this.invoices = invoices;
    this.debtors = debtors;
  }

  Invoice find(CreditorId creditor, UUID id) {
    debtors.lock(creditor, List.of(read(creditor, id).debtor().id()));
    return read(creditor, id);
  }

  private Invoice read(CreditorId creditor, UUID id) {
    return invoices
        .find(creditor, id)
        .orElseThrow(() -> new NotFound("There is no invoice " + id + "."));
  }
}
