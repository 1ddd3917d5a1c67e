package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.ApproveReminder;
import org.encours.dunning.application.WorkSignal;
import org.encours.dunning.application.view.ReminderView;
import org.encours.dunning.application.view.ReminderView.SentReminder;
import org.encours.kernel.NotFound;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** A person's word on messages that wait for it. */
@Path("/v1/reminders/{id}/approval")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Reminders")
public class ApprovalResource {

  /** What a person decides. */
  public enum Verdict {
    APPROVE,
    REJECT
  }

  /**
   * @param reason why it is rejected
   */
  public record ApprovalRequest(@NotNull Verdict decision, @Size(max = 500) String reason) {}

  private final ApproveReminder approvals;
  private final ReminderView reminders;
  private final WorkSignal signal;
  private final Caller caller;

  ApprovalResource(
      ApproveReminder approvals, ReminderView reminders, WorkSignal signal, Caller caller) {
    this.approvals = approvals;
    this.reminders = reminders;
    this.signal = signal;
    this.caller = caller;
  }

  @POST
  @Operation(
      operationId = "approveReminder",
      summary = "Lets a message leave that waits for approval, or keeps it back for a reason")
  public SentReminder decide(@PathParam("id") UUID id, ApprovalRequest request) {
    switch (request.decision()) {
      case APPROVE -> approvals.approve(caller.creditor(), id, caller.name());
      case REJECT -> {
        if (request.reason() == null || request.reason().isBlank()) {
          throw new InvalidInput("reason", "why it is not sent");
        }
        approvals.reject(caller.creditor(), id, request.reason(), caller.name());
      }
    }
    signal.messagesWaiting();
    return reminders.find(caller.creditor(), id).orElseThrow(() -> NotFound.of("reminder", id));
  }
}
