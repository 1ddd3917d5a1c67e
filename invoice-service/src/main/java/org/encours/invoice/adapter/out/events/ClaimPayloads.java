package org.encours.invoice.adapter.out.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.invoice.adapter.out.events.InvoicePayloads.About;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.dispute.DisputeEvent;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.kernel.Money;

/** Whether and by whom an invoice is pursued, on the wire; absent fields are null and left out. */
final class ClaimPayloads {

  private ClaimPayloads() {}

  record DisputedData(
      @JsonUnwrapped About about,
      UUID disputeId,
      Dispute.Reason reason,
      Money amount,
      LocalDate openedOn,
      Boolean chargesOnly,
      Dispute.Source source,
      String owner,
      LocalDate deadline) {

    static DisputedData of(DisputeEvent.InvoiceDisputed event) {
      return new DisputedData(
          About.of(event.invoice()),
          event.dispute().id(),
          event.dispute().reason(),
          event.dispute().amount(),
          event.dispute().openedOn(),
          event.dispute().scope() == Dispute.Scope.CHARGES ? true : null,
          event.dispute().source(),
          event.dispute().owner().orElse(null),
          event.dispute().deadline().orElse(null));
    }
  }

  record ResolvedData(
      @JsonUnwrapped About about, UUID disputeId, Dispute.Outcome outcome, LocalDate resolvedOn) {

    static ResolvedData of(DisputeEvent.DisputeResolved event) {
      if (event.dispute().state() instanceof Dispute.Resolved(var outcome, var on, var note)) {
        return new ResolvedData(About.of(event.invoice()), event.dispute().id(), outcome, on);
      }
      throw new IllegalStateException("dispute " + event.dispute().id() + " is not resolved");
    }
  }

  record AssignedData(
      @JsonUnwrapped About about,
      Assignment.Kind kind,
      String assignee,
      LocalDate assignedOn,
      String payTo,
      String reference,
      Money open) {

    static AssignedData of(InvoiceEvent.InvoiceAssigned event) {
      Assignment assignment = event.assignment();
      return new AssignedData(
          About.of(event.invoice()),
          assignment.kind(),
          assignment.assignee(),
          assignment.on(),
          assignment.payTo().orElse(null),
          assignment.reference().orElse(null),
          event.invoice().open());
    }
  }

  record ReassignedData(
      @JsonUnwrapped About about,
      String assignee,
      LocalDate reassignedOn,
      String reason,
      Money open) {

    static ReassignedData of(InvoiceEvent.InvoiceReassigned event) {
      return new ReassignedData(
          About.of(event.invoice()),
          event.was().assignee(),
          event.on(),
          event.reason(),
          event.invoice().open());
    }
  }
}
