package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
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

@Path("/v1/overdue-runs")
@RunOnVirtualThread
@Tag(name = "Runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OverdueRunResource {

  private static final String KIND = "overdue";

  /**
   * @param businessDate the day to decide for
   */
  record RunRequest(@NotNull LocalDate businessDate) {}

  private final RunAnswers runs;

  OverdueRunResource(RunAnswers runs) {
    this.runs = runs;
  }

  @POST
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS})
  @Operation(
      operationId = "runOverdue",
      summary = "Mark and publish, once each, the instalments that are late on a day")
  @APIResponseSchema(value = RunResponse.class, responseCode = "202")
  public RestResponse<RunResponse> post(@NotNull @Valid RunRequest request, @Context UriInfo uri) {
    return runs.start(KIND, uri, request, request.businessDate(), false, RunState::response);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS, Roles.AUDITOR})
  @Operation(operationId = "getOverdueRun", summary = "How far a run got and what it did")
  public RunResponse get(@PathParam("id") UUID id) {
    return runs.find(KIND, id).response();
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS, Roles.AUDITOR})
  @Operation(operationId = "listOverdueRuns", summary = "Runs, newest first")
  public RestResponse<Page<RunResponse>> list(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    return runs.list(KIND, uri, limit, Optional.ofNullable(after), RunState::response);
  }
}
