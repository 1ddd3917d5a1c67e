package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** How a case leaves the house and comes back: by a controller's choice, past the committee. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Cases")
public class HandOffResource {

  private final DecideProposal decideProposal;
  private final HandOffCase handOffCase;
  private final ChangeCase changeCase;
  private final CaseChange change;
  private final Caller caller;

  HandOffResource(
      DecideProposal decideProposal,
      HandOffCase handOffCase,
      ChangeCase changeCase,
      CaseChange change,
      Caller caller) {
    this.decideProposal = decideProposal;
    this.handOffCase = handOffCase;
    this.changeCase = changeCase;
    this.change = change;
    this.caller = caller;
  }

  @POST
  @Path("/approval")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "decideProposal",
      summary = "Approve or refuse the proposed route, with four eyes")
  public Response approve(@PathParam("id") UUID id, @NotNull @Valid ApprovalRequest request) {
    LocalDate on = change.day(request.decidedOn());
    return change.once(
        id,
        request,
        known ->
            request.decision() == Verdict.APPROVE
                ? decideProposal.approve(
                    caller.creditor(), known, request.reason(), on, caller.name())
                : decideProposal.decline(
                    caller.creditor(), known, request.reason(), on, caller.name()));
  }

  @POST
  @Path("/handoff")
  @Operation(
      operationId = "handOffCase",
      summary = "Hand a case to an agency or, with the committee's approval, to a court")
  public Response handOff(@PathParam("id") UUID id, @NotNull @Valid HandoffRequest request) {
    Route route = route(request);
    return change.once(
        id,
        request,
        known ->
            handOffCase.handOff(
                caller.creditor(),
                known,
                route,
                request.reason(),
                change.day(request.handedOffOn()),
                caller.name()));
  }

  @POST
  @Path("/recall")
  @Operation(operationId = "recallCase", summary = "Take a case back from its agency")
  public Response recall(@PathParam("id") UUID id, @NotNull @Valid RecallRequest request) {
    return change.once(
        id,
        request,
        known ->
            changeCase.recall(
                caller.creditor(),
                known,
                request.reason(),
                change.day(request.recalledOn()),
                caller.name()));
  }

  private static Route route(HandoffRequest request) {
    return switch (request.route()) {
      case AMICABLE -> new Route.ToAgency(AgencyIds.read("agency", request.agency()));
      case JUDICIAL -> {
        if (request.procedure() == null) {
          throw new InvalidInput("procedure", "must be given for JUDICIAL");
        }
        yield new Route.ToCourt(request.procedure());
      }
    };
  }
}
