package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.WriteOff;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.RefusedException;

/** The committee gives up what is open of an invoice. */
@ApplicationScoped
public class WriteOffInvoice {

  private final Invoices invoices;
  private final InvoiceForUpdate locked;
  private final Ids ids;
  private final Clock clock;

  WriteOffInvoice(Invoices invoices, InvoiceForUpdate locked, Ids ids, Clock clock) {
    this.invoices = invoices;
    this.locked = locked;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param on today where it is not given
   */
  @Transactional
  public Invoice writeOff(CreditorId creditor, UUID id, Optional<LocalDate> on, String reason) {
    Violations violations = new Violations();
    violations.requireText("reason", reason, 1000);
    on.ifPresent(day -> violations.requireDay("writtenOffOn", day));
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("write-off", violations.list()));
    }
    Invoice invoice = locked.find(creditor, id);
    var accepted =
        new WriteOff(ids.next(), on.orElseGet(() -> LocalDate.now(clock)), reason)
            .of(invoice)
            .orThrow();
    invoices.book(creditor, List.of(accepted.state()), List.of(), accepted.events());
    return accepted.state().invoice();
  }
}
