package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.WorkAgenda;
import org.encours.dunning.application.view.AgendaView;
import org.encours.dunning.application.view.AgendaView.AgendaTask;
import org.encours.kernel.Money;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** What people have to do. */
@Path("/v1/agenda")
@RunOnVirtualThread
@Tag(name = "Agenda")
public class AgendaResource {

  /**
   * @param reason why the debtor does not pay
   * @param amount what was promised, with PROMISED; everything open when it is not given
   * @param dueDate by when it was promised
   * @param on the day of the contact; today when it is not given
   */
  public record OutcomeRequest(
      WorkAgenda.Outcome outcome,
      WorkAgenda.Reason reason,
      String note,
      Money amount,
      LocalDate dueDate,
      LocalDate on) {}

  /** The task is done. */
  public record TaskDone(UUID id, String status, WorkAgenda.Outcome outcome) {}

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
      summary = "Open tasks of a day, ranked by money, risk and age")
  public Page<AgendaTask> of(
      @QueryParam("date") LocalDate date, @QueryParam("limit") @DefaultValue("200") int limit) {
    LocalDate day = Optional.ofNullable(date).orElseGet(() -> LocalDate.now(clock));
    return new Page<>(agenda.of(caller.creditor(), day, Pages.limit(limit)), null);
  }

  @POST
  @Path("/{id}/outcome")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "reportOutcome",
      summary = "Closes a task; the reason for not paying decides what follows")
  public Response report(@PathParam("id") UUID id, OutcomeRequest request) {
    Asked.body(Asked.body(request, "outcome").outcome(), "outcome");
    return idempotency.once(
        request,
        () -> {
          work.report(
              caller.creditor(),
              id,
              new WorkAgenda.Report(
                  request.outcome(),
                  Optional.ofNullable(request.reason()),
                  Optional.ofNullable(request.note()),
                  Optional.ofNullable(request.amount()),
                  Optional.ofNullable(request.dueDate()),
                  Optional.ofNullable(request.on()).orElseGet(() -> LocalDate.now(clock)),
                  caller.name()));
          return Response.ok(new TaskDone(id, "DONE", request.outcome())).build();
        });
  }
}
