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
import org.encours.collections.adapter.in.rest.CaseRequests.ApprovalRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.HandoffRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.RecallRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.Verdict;
import org.encours.collections.application.ChangeCase;
import org.encours.collections.application.DecideProposal;
import org.encours.collections.application.HandOffCase;
import org.encours.collections.domain.route.Route;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** How a case leaves the house and comes back: by a controller's choice, past the committee. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Cases")
class HandOffResource {

  private final DecideProposal decideProposal;
  private final HandOffCase handOffCase;
  private final ChangeCase changeCase;
  private final CaseChange change;

  HandOffResource(
      DecideProposal decideProposal,
      HandOffCase handOffCase,
      ChangeCase changeCase,
      CaseChange change) {
    this.decideProposal = decideProposal;
    this.handOffCase = handOffCase;
    this.changeCase = changeCase;
    this.change = change;
  }

  @POST
  @Path("/approval")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "decideProposal",
      summary = "Approve or refuse the proposed route, with four eyes")
  public RestResponse<CaseResponse> approve(
      @PathParam("id") UUID id, @NotNull @Valid ApprovalRequest request) {
    return change.once(
        id,
        request,
        request.decidedOn(),
        order ->
            request.decision() == Verdict.APPROVE
                ? decideProposal.approve(order, request.reason())
                : decideProposal.decline(order, request.reason()));
  }

  @POST
  @Path("/handoff")
  @Operation(
      operationId = "handOffCase",
      summary = "Hand a case to an agency or, with the committee's approval, to a court or a buyer")
  public RestResponse<CaseResponse> handOff(
      @PathParam("id") UUID id, @NotNull @Valid HandoffRequest request) {
    Route route = route(request);
    return change.once(
        id,
        request,
        request.handedOffOn(),
        order -> handOffCase.handOff(order, route, request.reason()));
  }

  @POST
  @Path("/recall")
  @Operation(operationId = "recallCase", summary = "Take a case back from its agency")
  public RestResponse<CaseResponse> recall(
      @PathParam("id") UUID id, @NotNull @Valid RecallRequest request) {
    return change.once(
        id, request, request.recalledOn(), order -> changeCase.recall(order, request.reason()));
  }

  private static Route route(HandoffRequest request) {
    return switch (request.route()) {
      case AMICABLE ->
          new Route.ToAgency(
              AgencyIds.read("agency", request.agency()), request.tone(), null, null);
      case JUDICIAL -> {
        if (request.procedure() == null) {
          throw new InvalidInput("procedure", "must be given for JUDICIAL");
        }
        yield new Route.ToCourt(request.procedure());
      }
      case SALE -> {
        if (request.sale() == null) {
          throw new InvalidInput("sale", "must be given for SALE");
        }
        yield new Route.ToBuyer(request.sale().terms());
      }
    };
  }
}
