package org.encours.invoice.adapter.out.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Disputes;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresDisputes implements Disputes, PanacheRepositoryBase<DisputeRow, UUID> {

  private final Invoices invoices;

  PostgresDisputes(Invoices invoices) {
    this.invoices = invoices;
  }

  @Override
  public Optional<Dispute> find(CreditorId creditor, UUID id) {
    return find("creditor = ?1 and id = ?2", creditor.value(), id)
        .firstResultOptional()
        .map(DisputeRow::read);
  }

  @Override
  public void save(Dispute dispute, Invoice invoice, List<LedgerEvent> events) {
    DisputeRow known = findById(dispute.id());
    if (known == null) {
      persistAndFlush(new DisputeRow().write(dispute));
    } else {
      known.write(dispute);
      flush();
    }
    invoices.book(dispute.creditor(), List.of(PostedInvoice.unmoved(invoice)), List.of(), events);
  }
}
