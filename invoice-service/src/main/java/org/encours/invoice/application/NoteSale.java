package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.CreditorId;

/** Notes that collection sold claims: their debtor pays the buyer, nobody dunns them here. */
@ApplicationScoped
public class NoteSale {

  private final Invoices invoices;
  private final Debtors debtors;

  NoteSale(Invoices invoices, Debtors debtors) {
    this.invoices = invoices;
    this.debtors = debtors;
  }

  @Transactional
  public void note(CreditorId creditor, List<UUID> ids, Assignment sale) {
    debtors.lock(
        creditor,
        invoices.findAll(creditor, ids).stream()
            .map(invoice -> invoice.debtor().id())
            .distinct()
            .toList());
    for (Invoice invoice : invoices.findAll(creditor, ids)) {
      sale.made(invoice)
          .ifPresent(
              made ->
                  invoices.book(
                      creditor,
                      List.of(PostedInvoice.unmoved(made.state())),
                      List.of(),
                      made.events()));
    }
  }
}
