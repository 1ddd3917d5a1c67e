package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.ReviewRisk;
import org.encours.risk.application.view.ReviewRun;
import org.encours.risk.application.view.ReviewRuns;

@Path("/v1/risk-reviews")
@RunOnVirtualThread
@Tag(name = "Risk")
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS})
class RiskReviewResource {

  /**
   * @param businessDate the day it is done for; a year can be replayed day by day
   */
  record RiskReviewRequest(LocalDate businessDate) {}

  record Progress(long done, long total) {}

  /**
   * @param status RUNNING, COMPLETED or FAILED
   */
  record RiskReviewResponse(UUID id, LocalDate businessDate, String status, Progress progress) {
    static RiskReviewResponse of(ReviewRun run) {
      return new RiskReviewResponse(
          run.id(),
          run.businessDate(),
          run.status(),
          new Progress(run.done(), Math.max(run.done(), run.total())));
    }
  }

  private final ReviewRisk review;
  private final ReviewRuns runs;
  private final ReviewsUnderWay underWay;
  private final Caller caller;

  RiskReviewResource(ReviewRisk review, ReviewRuns runs, ReviewsUnderWay underWay, Caller caller) {
    this.review = review;
    this.runs = runs;
    this.underWay = underWay;
    this.caller = caller;
  }

  @POST
  @Operation(
      operationId = "reviewRisk",
      summary = "Rate everybody anew who is due on a business date; raise early warnings")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = RiskReviewResponse.class)))
  public Response start(RiskReviewRequest request) {
    Input input = new Input();
    input.required("businessDate", request == null ? null : request.businessDate());
    input.orThrow();
    CreditorId creditor = caller.creditor();
    ReviewRun run = review.open(creditor, request.businessDate());
    underWay.perform(creditor, run);
    return Response.accepted(find(creditor, run.id()))
        .location(URI.create("/v1/risk-reviews/" + run.id()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "riskReview", summary = "How far a review is")
  public RiskReviewResponse progress(@PathParam("id") UUID id) {
    return find(caller.creditor(), id);
  }

  private RiskReviewResponse find(CreditorId creditor, UUID id) {
    return runs.find(creditor, id)
        .map(RiskReviewResponse::of)
        .orElseThrow(() -> new NotFound("There is no such review."));
  }
}
