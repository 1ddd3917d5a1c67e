package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.adapter.in.rest.CaseRequests.CostRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.CourtPaymentRequest;
import org.encours.collections.application.ChangeCase;
import org.encours.collections.domain.suit.CourtPayments;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What was laid out on a case, and what came in by bailiff or lawyer. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Cases")
class CaseMoneyResource {

  private final ChangeCase changeCase;
  private final CaseChange change;

  CaseMoneyResource(ChangeCase changeCase, CaseChange change) {
    this.changeCase = changeCase;
    this.change = change;
  }

  @POST
  @Path("/costs")
  @Operation(operationId = "addCost", summary = "Note what was laid out on a case")
  public RestResponse<CaseResponse> spend(
      @PathParam("id") UUID id, @NotNull @Valid CostRequest request) {
    return change.once(
        id, request, request.spentOn(), order -> changeCase.spend(order, request.outlay()));
  }

  @POST
  @Path("/recoveries")
  @Operation(
      operationId = "addCourtPayment",
      summary = "Note money that came by bailiff or lawyer; it becomes a receipt in the ledger")
  public RestResponse<CaseResponse> courtPaid(
      @PathParam("id") UUID id, @NotNull @Valid CourtPaymentRequest request) {
    var payment =
        new CourtPayments.Payment(
            request.amount(), request.fee(), request.valueDate(), request.externalReference());
    return change.once(
        id, request, request.valueDate(), order -> changeCase.courtPaid(order, payment));
  }
}
