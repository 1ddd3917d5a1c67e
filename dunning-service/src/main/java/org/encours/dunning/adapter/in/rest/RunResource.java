package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.StartDunningRun;
import org.encours.dunning.application.WorkSignal;
import org.encours.dunning.application.view.RunView;
import org.encours.dunning.application.view.RunView.RunStatus;
import org.encours.platform.input.OptionalBody;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** Runs for a business date. */
@Path("/v1/dunning-runs")
@RunOnVirtualThread
@Tag(name = "Runs")
public class RunResource {

  /**
   * @param businessDate the day to decide for; today when it is not given
   * @param dryRun decides and counts the same, and sends nothing
   */
  public record RunRequest(LocalDate businessDate, Boolean dryRun) {}

  /** The new run. */
  public record RunStarted(UUID id, String status) {}

  private final StartDunningRun start;
  private final RunView runs;
  private final WorkSignal signal;
  private final Caller caller;
  private final Idempotency idempotency;
  private final Clock clock;

  RunResource(
      StartDunningRun start,
      RunView runs,
      WorkSignal signal,
      Caller caller,
      Idempotency idempotency,
      Clock clock) {
    this.start = start;
    this.runs = runs;
    this.signal = signal;
    this.caller = caller;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS})
  @Operation(
      operationId = "startDunningRun",
      summary = "Begins a run for a business date; progress is at the Location")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = RunStarted.class)))
  public Response begin(@OptionalBody RunRequest request) {
    RunRequest asked = request == null ? new RunRequest(null, null) : request;
    LocalDate date =
        Optional.ofNullable(asked.businessDate()).orElseGet(() -> LocalDate.now(clock));
    Response answer =
        idempotency.once(
            asked,
            () -> {
              UUID id = start.start(caller.creditor(), date, Boolean.TRUE.equals(asked.dryRun()));
              return Response.accepted(new RunStarted(id, "RUNNING"))
                  .location(URI.create("/v1/dunning-runs/" + id))
                  .build();
            });
    signal.runsWaiting();
    return answer;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS, Roles.AUDITOR})
  @Operation(
      operationId = "getDunningRun",
      summary = "How far a run got, what it did by step, and what it left alone and why")
  public RunStatus get(@PathParam("id") UUID id) {
    return Asked.found(runs.find(caller.creditor(), id), "run", id);
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS, Roles.AUDITOR})
  @Operation(operationId = "listDunningRuns", summary = "Runs, newest first")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RunStatus[].class)))
  public Response list(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    return Asked.page(
        uri,
        limit,
        most -> runs.latest(caller.creditor(), Optional.ofNullable(after), most),
        RunStatus::id);
  }
}
