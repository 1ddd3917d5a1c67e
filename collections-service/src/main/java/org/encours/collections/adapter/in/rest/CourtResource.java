package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.adapter.in.rest.CaseRequests.CourtStepRequest;
import org.encours.collections.application.ProceduralDeadlines;
import org.encours.collections.application.ShowCase;
import org.encours.collections.application.TakeCourtStep;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.court.CourtStep;
import org.encours.collections.domain.court.Deadline;
import org.encours.collections.domain.court.StepKind;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** A case's way through its court: the steps taken, what may come next, and by when. */
@Path("/v1/cases/{id}/court-steps")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Court")
class CourtResource {

  /** Empty while the case is with no court. */
  public record CourtResponse(
      String status,
      String procedure,
      List<CourtStep> steps,
      List<StepKind> next,
      List<Deadline> deadlines) {}

  private final TakeCourtStep takeCourtStep;
  private final ShowCase showCase;
  private final ProceduralDeadlines courtDays;
  private final CaseChange change;
  private final Idempotency idempotency;
  private final Caller caller;

  CourtResource(
      TakeCourtStep takeCourtStep,
      ShowCase showCase,
      ProceduralDeadlines courtDays,
      CaseChange change,
      Idempotency idempotency,
      Caller caller) {
    this.takeCourtStep = takeCourtStep;
    this.showCase = showCase;
    this.courtDays = courtDays;
    this.change = change;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listCourtSteps",
      summary = "Show the steps taken in court, what may come next and the deadlines")
  public CourtResponse show(@PathParam("id") UUID id) {
    return response(showCase.show(caller.creditor(), new CaseId(id)));
  }

  @POST
  @Operation(
      operationId = "takeCourtStep",
      summary = "Note a step in court; one that the procedure or its terms forbid is refused")
  public Response take(@PathParam("id") UUID id, @NotNull @Valid CourtStepRequest request) {
    return idempotency.once(
        request,
        () ->
            Response.status(201)
                .entity(
                    response(
                        takeCourtStep.take(
                            change.order(id, request.on()), request.step(), request.note())))
                .build());
  }

  private CourtResponse response(CollectionCase shown) {
    String status = shown.state().status();
    return shown.state() instanceof CaseState.Judicial judicial
        ? new CourtResponse(
            status,
            judicial.procedure().name(),
            judicial.steps(),
            judicial.path().next(),
            judicial.path().deadlines(courtDays.of(shown)))
        : new CourtResponse(status, null, List.of(), List.of(), List.of());
  }
}
