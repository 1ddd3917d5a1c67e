package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.WorkAgenda;
import org.encours.dunning.application.view.AgendaView;
import org.encours.dunning.application.view.AgendaView.AgendaTask;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.hold.DisputeReason;
import org.encours.dunning.domain.journal.ContactReason;
import org.encours.kernel.Money;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What people have to do. */
@Path("/v1/agenda")
@RunOnVirtualThread
@Tag(name = "Agenda")
public class AgendaResource {

  /**
   * @param outcome how the contact ended
   * @param reason why the debtor does not pay; needed at the first contact that reaches somebody
   * @param disputeReason what is contested, with DISPUTES
   * @param chargesOnly whether only interest, flat sum or costs are contested
   * @param note what was said
   * @param with whom it was said by
   * @param amount what was promised, everything open when it is not given; or what is contested
   * @param dueDate by when it was promised
   * @param on the day of the contact; today when it is not given
   */
  public record OutcomeRequest(
      @NotNull WorkAgenda.Outcome outcome,
      ContactReason reason,
      DisputeReason disputeReason,
      Boolean chargesOnly,
      @Size(max = 2000) String note,
      @Size(max = 200) String with,
      Money amount,
      LocalDate dueDate,
      LocalDate on) {}

  /** The task is done. */
  public record OutcomeResponse(UUID id, String status, WorkAgenda.Outcome outcome) {}

  /**
   * @param until the first day it is shown again
   */
  public record SnoozeRequest(@NotNull LocalDate until) {}

  /** When the task is shown again. */
  public record SnoozeResponse(UUID id, LocalDate until) {}

  private final AgendaView agenda;
  private final WorkAgenda work;
  private final Caller caller;
  private final Idempotency idempotency;
  private final Clock clock;

  AgendaResource(
      AgendaView agenda, WorkAgenda work, Caller caller, Idempotency idempotency, Clock clock) {
    this.agenda = agenda;
    this.work = work;
    this.caller = caller;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "getAgenda",
      summary = "Open tasks of a day, ranked by money, risk and age; one for each debtor and kind")
  public RestResponse<Page<AgendaTask>> of(
      @QueryParam("date") LocalDate date,
      @QueryParam("owner") String owner,
      @QueryParam("kind") TaskKind kind,
      @QueryParam("debtor") String debtor,
      @QueryParam("limit") @DefaultValue("200") int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    var wanted =
        new AgendaView.Wanted(
            Optional.ofNullable(date).orElseGet(() -> LocalDate.now(clock)),
            Optional.ofNullable(owner),
            Optional.ofNullable(kind),
            Optional.ofNullable(debtor),
            Optional.ofNullable(after));
    return Pages.page(
        uri,
        limit,
        most -> agenda.of(caller.creditor(), wanted, most),
        task -> task.id().toString());
  }

  @POST
  @Path("/{id}/outcome")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "reportOutcome",
      summary = "Closes a task; the reason for not paying decides what follows")
  public RestResponse<OutcomeResponse> report(@PathParam("id") UUID id, OutcomeRequest request) {
    return idempotency.once(
        request,
        () -> {
          work.report(caller.creditor(), id, report(request));
          return Answers.ok(new OutcomeResponse(id, "DONE", request.outcome()));
        });
  }

  private WorkAgenda.Report report(OutcomeRequest request) {
    return new WorkAgenda.Report(
        request.outcome(),
        Optional.ofNullable(request.reason()),
        Optional.ofNullable(request.disputeReason()),
        Boolean.TRUE.equals(request.chargesOnly()),
        Optional.ofNullable(request.note()),
        Optional.ofNullable(request.with()),
        Optional.ofNullable(request.amount()),
        Optional.ofNullable(request.dueDate()),
        Optional.ofNullable(request.on()).orElseGet(() -> LocalDate.now(clock)),
        caller.name());
  }

  @POST
  @Path("/{id}/snooze")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(operationId = "snoozeTask", summary = "Hides a task until a day")
  public SnoozeResponse snooze(@PathParam("id") UUID id, SnoozeRequest request) {
    work.snooze(caller.creditor(), id, request.until());
    return new SnoozeResponse(id, request.until());
  }
}
