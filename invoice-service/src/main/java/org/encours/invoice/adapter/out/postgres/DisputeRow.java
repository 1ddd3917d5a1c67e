package org.encours.invoice.adapter.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@Entity
@Table(name = "dispute")
class DisputeRow {

  @Id UUID id;
  String creditor;

  @Column(name = "invoice_id")
  UUID invoice;

  String reason;

  @Column(precision = 19, scale = 4)
  BigDecimal amount;

  String currency;
  String note;

  @Column(name = "opened_on")
  LocalDate openedOn;

  @Column(name = "charges_only")
  boolean chargesOnly;

  String source;
  String owner;
  LocalDate deadline;
  String outcome;

  @Column(name = "resolved_on")
  LocalDate resolvedOn;

  @Column(name = "resolution_note")
  String resolutionNote;

  @Version Integer version;

  DisputeRow write(Dispute dispute) {
    id = dispute.id();
    creditor = dispute.creditor().value();
    invoice = dispute.invoice();
    reason = dispute.reason().name();
    amount = dispute.amount().amount();
    currency = dispute.amount().currency().getCurrencyCode();
    note = dispute.note();
    openedOn = dispute.openedOn();
    owner = dispute.owner().orElse(null);
    deadline = dispute.deadline().orElse(null);
    chargesOnly = dispute.scope() == Dispute.Scope.CHARGES;
    source = dispute.source().name();
    if (dispute.state() instanceof Dispute.Resolved(var how, var on, var why)) {
      outcome = how.name();
      resolvedOn = on;
      resolutionNote = why.orElse(null);
    }
    return this;
  }

  Dispute read() {
    return new Dispute(
        id,
        new CreditorId(creditor),
        invoice,
        Dispute.Reason.valueOf(reason),
        new Money(amount, Currency.getInstance(currency)),
        note,
        openedOn,
        Optional.ofNullable(owner),
        Optional.ofNullable(deadline),
        chargesOnly ? Dispute.Scope.CHARGES : Dispute.Scope.PRINCIPAL,
        Dispute.Source.valueOf(source),
        outcome == null
            ? new Dispute.Pending()
            : new Dispute.Resolved(
                Dispute.Outcome.valueOf(outcome), resolvedOn, Optional.ofNullable(resolutionNote)));
  }
}
