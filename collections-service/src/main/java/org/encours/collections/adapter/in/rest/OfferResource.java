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
import org.encours.collections.adapter.in.rest.CaseRequests.AnswerRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.SettlementAnswer;
import org.encours.collections.adapter.in.rest.CaseRequests.SettlementRequest;
import org.encours.collections.application.TalkWithDebtor;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Offers to settle for less, and the answers. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Debtor")
class OfferResource {

  private final TalkWithDebtor talk;
  private final CaseChange change;

  OfferResource(TalkWithDebtor talk, CaseChange change) {
    this.talk = talk;
    this.change = change;
  }

  @POST
  @Path("/settlement-offers")
  @Operation(
      operationId = "offerSettlement",
      summary = "Note an offer of less than all, by the debtor or to it")
  public RestResponse<CaseResponse> offer(
      @PathParam("id") UUID id, @NotNull @Valid SettlementRequest request) {
    var offer =
        new TalkWithDebtor.Offer(request.by(), request.amount(), request.payBy(), request.note());
    return change.created(id, request, request.madeOn(), order -> talk.offer(order, offer));
  }

  @POST
  @Path("/settlement-offers/answer")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "answerSettlement",
      summary = "Accept or decline the offer; paid in time, the rest is given up by itself")
  public RestResponse<CaseResponse> answer(
      @PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
    return change.once(
        id,
        request,
        request.answeredOn(),
        order -> talk.answer(order, request.answer() == SettlementAnswer.ACCEPT, request.reason()));
  }
}
