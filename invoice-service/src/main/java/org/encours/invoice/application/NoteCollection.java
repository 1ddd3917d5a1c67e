package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.CreditorId;

/** Notes which invoices an agency or a court works now. */
@ApplicationScoped
public class NoteCollection {

  private final Invoices invoices;
  private final Debtors debtors;

  NoteCollection(Invoices invoices, Debtors debtors) {
    this.invoices = invoices;
    this.debtors = debtors;
  }

  @Transactional
  public void note(CreditorId creditor, List<UUID> ids, boolean inCollection) {
    List<UUID> owners =
        invoices.findAll(creditor, ids).stream()
            .map(invoice -> invoice.debtor().id())
            .distinct()
            .toList();
    debtors.lock(creditor, owners);
    List<PostedInvoice> changed =
        invoices.findAll(creditor, ids).stream()
            .filter(invoice -> invoice.flags().inCollection() != inCollection)
            .map(invoice -> invoice.inCollection(inCollection))
            .map(PostedInvoice::unmoved)
            .toList();
    invoices.book(creditor, changed, List.of(), List.of());
  }
}
