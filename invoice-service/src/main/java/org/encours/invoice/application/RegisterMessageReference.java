package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.kernel.CreditorId;

/** Notes by which reference a letter about several invoices is paid. */
@ApplicationScoped
public class RegisterMessageReference {

  private final Invoices invoices;

  RegisterMessageReference(Invoices invoices) {
    this.invoices = invoices;
  }

  @Transactional
  public void register(CreditorId creditor, String reference, List<UUID> named) {
    invoices.refer(creditor, PaymentReference.parse(reference).value(), named);
  }
}
