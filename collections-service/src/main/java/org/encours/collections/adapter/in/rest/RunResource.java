package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.runs.RunAnswers;
import org.encours.platform.runs.RunResponse;
import org.encours.platform.runs.RunState;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs for a business date: plans that were not kept. */
@Path("/v1/collection-runs")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS})
@Tag(name = "Runs")
class RunResource {

  private static final String KIND = "collection";

  /**
   * @param businessDate the day to decide for
   */
  record RunRequest(@NotNull LocalDate businessDate) {}

  private final RunAnswers runs;

  RunResource(RunAnswers runs) {
    this.runs = runs;
  }

  @POST
  @Operation(operationId = "startCollectionRun", summary = "Do the day's work on open cases")
  @APIResponseSchema(value = RunResponse.class, responseCode = "202")
  public RestResponse<RunResponse> run(@NotNull @Valid RunRequest request, @Context UriInfo uri) {
    return runs.start(KIND, uri, request, request.businessDate(), false, RunState::response);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getCollectionRun", summary = "How far a run got and what it found")
  public RunResponse show(@PathParam("id") UUID id) {
    return runs.find(KIND, id).response();
  }

  @GET
  @Operation(operationId = "listCollectionRuns", summary = "Runs, newest first")
  public RestResponse<Page<RunResponse>> list(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    return runs.list(KIND, uri, limit, Optional.ofNullable(after), RunState::response);
  }
}
