package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Disputes;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.dispute.DisputeRouting;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/**
 * Opens, once, a dispute that another service heard of. Whoever heard it cannot know what is open
 * here: more is contested as far as it is open, and nothing where nothing is.
 */
@ApplicationScoped
public class HearDispute {

  /**
   * An objection heard elsewhere.
   *
   * @param id of the report, which becomes the dispute's
   * @param amount all that is open where it is not given
   */
  public record Heard(
      UUID id,
      UUID invoice,
      Dispute.Reason reason,
      Optional<Money> amount,
      boolean chargesOnly,
      LocalDate heardOn,
      String note,
      Dispute.Source source) {}

  private final Disputes disputes;
  private final InvoiceForUpdate locked;

  HearDispute(Disputes disputes, InvoiceForUpdate locked) {
    this.disputes = disputes;
    this.locked = locked;
  }

  @Transactional
  public void hear(CreditorId creditor, Heard heard) {
    Invoice invoice = locked.find(creditor, heard.invoice());
    if (disputes.find(creditor, heard.id()).isPresent()) {
      return;
    }
    Dispute dispute = dispute(creditor, heard, invoice);
    if (dispute.amount().isPositive()
        && dispute.on(invoice)
            instanceof Accepted<Invoice, LedgerEvent>(Invoice contested, var events)) {
      disputes.save(dispute, contested, events);
    }
  }

  private static Dispute dispute(CreditorId creditor, Heard heard, Invoice invoice) {
    Dispute.Scope scope = heard.chargesOnly() ? Dispute.Scope.CHARGES : Dispute.Scope.PRINCIPAL;
    Money undisputed = scope.undisputed(invoice);
    DisputeRouting routing = DisputeRouting.of(heard.reason());
    return new Dispute(
        heard.id(),
        creditor,
        invoice.id(),
        heard.reason(),
        heard
            .amount()
            .filter(amount -> amount.currency().equals(undisputed.currency()))
            .map(undisputed::min)
            .orElse(undisputed),
        heard.note(),
        heard.heardOn(),
        Optional.of(routing.owner()),
        Optional.of(routing.deadline(heard.heardOn())),
        scope,
        heard.source(),
        new Dispute.Pending());
  }
}
