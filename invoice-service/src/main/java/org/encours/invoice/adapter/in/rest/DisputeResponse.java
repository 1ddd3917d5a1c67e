package org.encours.invoice.adapter.in.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.kernel.Money;

/** A dispute with its outcome, once there is one. */
record DisputeResponse(
    UUID id,
    UUID invoice,
    Dispute.Reason reason,
    Money amount,
    String note,
    LocalDate openedOn,
    String owner,
    LocalDate deadline,
    boolean chargesOnly,
    Dispute.Source source,
    Dispute.Outcome outcome,
    LocalDate resolvedOn) {

  static DisputeResponse of(Dispute dispute) {
    Optional<Dispute.Resolved> resolved =
        dispute.state() instanceof Dispute.Resolved end ? Optional.of(end) : Optional.empty();
    return new DisputeResponse(
        dispute.id(),
        dispute.invoice(),
        dispute.reason(),
        dispute.amount(),
        dispute.note(),
        dispute.openedOn(),
        dispute.owner().orElse(null),
        dispute.deadline().orElse(null),
        dispute.scope() == Dispute.Scope.CHARGES,
        dispute.source(),
        resolved.map(Dispute.Resolved::outcome).orElse(null),
        resolved.map(Dispute.Resolved::on).orElse(null));
  }
}
