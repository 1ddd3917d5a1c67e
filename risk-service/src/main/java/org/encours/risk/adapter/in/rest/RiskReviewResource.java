package org.encours.risk.adapter.in.rest;

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

@Path("/v1/risk-reviews")
@RunOnVirtualThread
@Tag(name = "Risk")
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS})
class RiskReviewResource {

  private static final String KIND = "risk-review";

  /**
   * @param businessDate the day it is done for; a year can be replayed day by day
   */
  record RiskReviewRequest(@NotNull LocalDate businessDate) {}

  private final RunAnswers runs;

  RiskReviewResource(RunAnswers runs) {
    this.runs = runs;
  }

  @POST
  @Operation(
      operationId = "reviewRisk",
      summary = "Rate everybody anew who is due on a business date; raise early warnings")
  @APIResponseSchema(value = RunResponse.class, responseCode = "202")
  public RestResponse<RunResponse> start(
      @NotNull @Valid RiskReviewRequest request, @Context UriInfo uri) {
    return runs.start(KIND, uri, request, request.businessDate(), false, RunState::response);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "riskReview", summary = "How far a review is")
  public RunResponse progress(@PathParam("id") UUID id) {
    return runs.find(KIND, id).response();
  }

  @GET
  @Operation(operationId = "listRiskReviews", summary = "Reviews, newest first")
  public RestResponse<Page<RunResponse>> list(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    return runs.list(KIND, uri, limit, Optional.ofNullable(after), RunState::response);
  }
}
