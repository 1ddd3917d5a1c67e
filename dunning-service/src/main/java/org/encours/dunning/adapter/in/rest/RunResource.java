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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.view.RunView;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.runs.RunAnswers;
import org.encours.platform.runs.RunState;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs for a business date. */
@Path("/v1/dunning-runs")
@RunOnVirtualThread
@Tag(name = "Runs")
class RunResource {

  private static final String KIND = "dunning";

  /**
   * @param businessDate the day to decide for; today when it is not given
   * @param dryRun decides and counts the same, and sends nothing
   */
  record RunRequest(LocalDate businessDate, Boolean dryRun) {}

  private final RunAnswers runs;
  private final RunView view;
  private final Caller caller;
  private final Clock clock;

  RunResource(RunAnswers runs, RunView view, Caller caller, Clock clock) {
    this.runs = runs;
    this.view = view;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS})
  @Operation(
      operationId = "startDunningRun",
      summary = "Begins a run for a business date; progress is at the Location")
  @APIResponseSchema(value = DunningRunResponse.class, responseCode = "202")
  public RestResponse<DunningRunResponse> begin(RunRequest request, @Context UriInfo uri) {
    RunRequest asked = Optional.ofNullable(request).orElse(new RunRequest(null, null));
    LocalDate date =
        Optional.ofNullable(asked.businessDate()).orElseGet(() -> LocalDate.now(clock));
    return runs.start(KIND, uri, asked, date, Boolean.TRUE.equals(asked.dryRun()), this::response);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS, Roles.AUDITOR})
  @Operation(
      operationId = "getDunningRun",
      summary = "How far a run got, what it did by step, and what it left alone and why")
  public DunningRunResponse get(@PathParam("id") UUID id) {
    return response(runs.find(KIND, id));
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS, Roles.AUDITOR})
  @Operation(operationId = "listDunningRuns", summary = "Runs, newest first")
  public RestResponse<Page<DunningRunResponse>> list(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    return runs.list(KIND, uri, limit, Optional.ofNullable(after), this::response);
  }

  private DunningRunResponse response(RunState state) {
    return DunningRunResponse.of(state, view.dispatch(caller.creditor(), state.response().id()));
  }
}
