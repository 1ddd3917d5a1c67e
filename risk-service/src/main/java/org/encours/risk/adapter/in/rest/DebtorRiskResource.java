package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.ReadRisk;
import org.encours.risk.application.view.RiskHistory;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/debtors/{reference}/risk")
@RunOnVirtualThread
@Tag(name = "Risk")
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class DebtorRiskResource {

  private final ReadRisk risk;
  private final RiskHistory history;
  private final Caller caller;

  DebtorRiskResource(ReadRisk risk, RiskHistory history, Caller caller) {
    this.risk = risk;
    this.history = history;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "risk",
      summary = "What is thought of a debtor: score, grade, limit, terms, and why")
  public RiskResponse risk(@PathParam("reference") String reference) {
    ReadRisk.Risk found = risk.read(caller.creditor(), reference);
    return RiskResponse.of(found.assessment(), found.owed());
  }

  @GET
  @Path("/history")
  @Operation(operationId = "riskHistory", summary = "Every assessment, the newest first")
  public RestResponse<Page<AssessmentResponse>> history(
      @PathParam("reference") String reference,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    if (!history.knows(caller.creditor(), reference)) {
      throw new NotFound("There is no debtor " + reference + ".");
    }
    var found = history.of(caller.creditor(), reference, size + 1, Optional.ofNullable(after));
    return Pages.of(
        uri,
        Page.of(
            found.stream().map(AssessmentResponse::of).toList(),
            size,
            item -> item.id().toString()));
  }

  @GET
  @Path("/history/{assessment}")
  @Operation(
      operationId = "explainRisk",
      summary = "One assessment with all it was made from, as it was kept then")
  public ExplanationResponse explain(
      @PathParam("reference") String reference, @PathParam("assessment") UUID assessment) {
    return history
        .find(caller.creditor(), reference, assessment)
        .map(ExplanationResponse::of)
        .orElseThrow(() -> new NotFound("There is no such assessment."));
  }
}
