package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.adapter.in.rest.CaseRequests.ApprovalRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.ClosingRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.CostRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.CourtPaymentRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.HandoffRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.PlanRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.RecallRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.Verdict;
import org.encours.collections.adapter.in.rest.CaseRequests.WaiverRequest;
import org.encours.collections.application.ChangeCase;
import org.encours.collections.application.DecideProposal;
import org.encours.collections.application.HandOffCase;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.CourtWork;
import org.encours.collections.domain.collection.Instalment;
import org.encours.collections.domain.route.Route;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** What the creditor's people decide about a case. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Cases")
public class CaseDecisionResource {

  private final DecideProposal decideProposal;
  private final HandOffCase handOffCase;
  private final ChangeCase changeCase;
  private final Idempotency idempotency;
  private final Caller caller;
  private final Clock clock;

  CaseDecisionResource(
      DecideProposal decideProposal,
      HandOffCase handOffCase,
      ChangeCase changeCase,
      Idempotency idempotency,
      Caller caller,
      Clock clock) {
    this.decideProposal = decideProposal;
    this.handOffCase = handOffCase;
    this.changeCase = changeCase;
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Path("/approval")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "decideProposal",
      summary = "Approve or refuse the proposed route, with four eyes")
  public Response approve(@PathParam("id") UUID id, @NotNull @Valid ApprovalRequest request) {
    LocalDate on = day(request.decidedOn());
    return changed(
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
    return changed(
        id,
        request,
        known ->
            handOffCase.handOff(
                caller.creditor(),
                known,
                route,
                request.reason(),
                day(request.handedOffOn()),
                caller.name()));
  }

  @POST
  @Path("/payment-plans")
  @Operation(
      operationId = "agreePlan",
      summary = "Agree instalments for all that is open; a broken plan reopens the case")
  public Response agreePlan(@PathParam("id") UUID id, @NotNull @Valid PlanRequest request) {
    List<Instalment> instalments =
        request.instalments().stream().map(i -> new Instalment(i.dueDate(), i.amount())).toList();
    return idempotency.once(
        request,
        () ->
            Response.created(URI.create("/v1/cases/" + id))
                .entity(
                    CaseResponse.of(
                        changeCase.agreePlan(
                            caller.creditor(),
                            new CaseId(id),
                            instalments,
                            day(request.agreedOn()),
                            caller.name())))
                .build());
  }

  @POST
  @Path("/recall")
  @Operation(operationId = "recallCase", summary = "Take a case back from its agency")
  public Response recall(@PathParam("id") UUID id, @NotNull @Valid RecallRequest request) {
    return changed(
        id,
        request,
        known ->
            changeCase.recall(
                caller.creditor(),
                known,
                request.reason(),
                day(request.recalledOn()),
                caller.name()));
  }

  @POST
  @Path("/closing")
  @Operation(operationId = "closeCase", summary = "End a case, with its outcome")
  public Response close(@PathParam("id") UUID id, @NotNull @Valid ClosingRequest request) {
    return changed(
        id,
        request,
        known ->
            changeCase.close(
                caller.creditor(),
                known,
                request.outcome(),
                request.reason(),
                day(request.closedOn()),
                caller.name()));
  }

  @POST
  @Path("/waivers")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(operationId = "waivePart", summary = "Give up a part of the claim, to settle")
  public Response waive(@PathParam("id") UUID id, @NotNull @Valid WaiverRequest request) {
    return changed(
        id,
        request,
        known ->
            changeCase.waive(
                caller.creditor(),
                known,
                request.amount(),
                request.reason(),
                day(request.waivedOn()),
                caller.name()));
  }

  @POST
  @Path("/costs")
  @Operation(operationId = "addCost", summary = "Note what was laid out on a case")
  public Response spend(@PathParam("id") UUID id, @NotNull @Valid CostRequest request) {
    return changed(
        id,
        request,
        known ->
            changeCase.spend(
                caller.creditor(),
                known,
                request.amount(),
                request.what(),
                day(request.spentOn()),
                caller.name()));
  }

  @POST
  @Path("/recoveries")
  @Operation(
      operationId = "addCourtPayment",
      summary = "Note money that came by bailiff or lawyer; it becomes a receipt in the ledger")
  public Response courtPaid(@PathParam("id") UUID id, @NotNull @Valid CourtPaymentRequest request) {
    var payment =
        new CourtWork.Payment(
            request.amount(), request.fee(), request.valueDate(), request.externalReference());
    return changed(
        id,
        request,
        known ->
            changeCase.courtPaid(
                caller.creditor(), known, payment, day(request.valueDate()), caller.name()));
  }

  private Response changed(UUID id, Object request, Function<CaseId, CollectionCase> change) {
    return idempotency.once(
        request, () -> Response.ok(CaseResponse.of(change.apply(new CaseId(id)))).build());
  }

  private LocalDate day(LocalDate given) {
    return given == null ? LocalDate.now(clock) : given;
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
