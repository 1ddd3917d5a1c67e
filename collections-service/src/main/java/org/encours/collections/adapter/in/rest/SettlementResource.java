package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.adapter.in.rest.CaseRequests.ClosingRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.PlanRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.WaiverRequest;
import org.encours.collections.application.ChangeCase;
import org.encours.collections.domain.cases.Instalment;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** How a case comes to terms: instalments, a part given up, its end. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Cases")
class SettlementResource {

  private final ChangeCase changeCase;
  private final CaseChange change;

  SettlementResource(ChangeCase changeCase, CaseChange change) {
    this.changeCase = changeCase;
    this.change = change;
  }

  @POST
  @Path("/payment-plans")
  @Operation(
      operationId = "agreePlan",
      summary = "Agree instalments for all that is open; a broken plan reopens the case")
  public RestResponse<CaseResponse> agreePlan(
      @PathParam("id") UUID id, @NotNull @Valid PlanRequest request) {
    List<Instalment> instalments =
        request.instalments().stream().map(i -> new Instalment(i.dueDate(), i.amount())).toList();
    return change.created(
        id, request, request.agreedOn(), order -> changeCase.agreePlan(order, instalments));
  }

  @POST
  @Path("/waivers")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(operationId = "waivePart", summary = "Give up a part of the claim, to settle")
  public RestResponse<CaseResponse> waive(
      @PathParam("id") UUID id, @NotNull @Valid WaiverRequest request) {
    return change.once(
        id,
        request,
        request.waivedOn(),
        order -> changeCase.waive(order, request.amount(), request.reason()));
  }

  @POST
  @Path("/closing")
  @Operation(operationId = "closeCase", summary = "End a case, with its outcome")
  public RestResponse<CaseResponse> close(
      @PathParam("id") UUID id, @NotNull @Valid ClosingRequest request) {
    return change.once(
        id,
        request,
        request.closedOn(),
        order -> changeCase.close(order, request.outcome(), request.reason()));
  }
}
