package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.adapter.in.rest.CaseRequests.AnswerRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.SettlementAnswer;
import org.encours.collections.adapter.in.rest.CaseRequests.SettlementRequest;
import org.encours.collections.application.TalkWithDebtor;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** Offers to settle for less, and the answers. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Debtor")
public class OfferResource {

  private final TalkWithDebtor talk;
  private final CaseChange change;
  private final Caller caller;

  OfferResource(TalkWithDebtor talk, CaseChange change, Caller caller) {
    this.talk = talk;
    this.change = change;
    this.caller = caller;
  }

  @POST
  @Path("/settlement-offers")
  @Operation(
      operationId = "offerSettlement",
      summary = "Note an offer of less than all, by the debtor or to it")
  public Response offer(@PathParam("id") UUID id, @NotNull @Valid SettlementRequest request) {
    var offer =
        new TalkWithDebtor.Offer(
            request.by(),
            request.amount(),
            request.payBy(),
            request.note(),
            change.day(request.madeOn()));
    return change.created(
        id, request, known -> talk.offer(caller.creditor(), known, offer, caller.name()));
  }

  @POST
  @Path("/settlement-offers/answer")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "answerSettlement",
      summary = "Accept or decline the offer; paid in time, the rest is given up by itself")
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
    return change.once(
        id,
        request,
        known ->
            talk.answer(
                caller.creditor(),
                known,
                request.answer() == SettlementAnswer.ACCEPT,
                request.reason(),
                change.day(request.answeredOn()),
                caller.name()));
  }
}
