package org.encours.collections.adapter.in.rest;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.adapter.in.rest.CaseRequests.ApprovalRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.RecallRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.Verdict;
import org.encours.collections.application.FollowLot;
import org.encours.collections.application.HandOffLot;
import org.encours.collections.application.LotOrder;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.lot.Lot;
import org.encours.collections.domain.lot.LotTerms;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Many cases to one agency or one buyer at once, on terms of their own. */
@Path("/v1/lots")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Lots")
class LotResource {

  /** A lot in a list. */
  public record LotEntryResponse(
      UUID id, String name, String agency, String buyer, LocalDate handedOffOn, int cases) {
    static LotEntryResponse of(Lot lot) {
      return new LotEntryResponse(
          lot.id(),
          lot.name(),
          lot.terms() instanceof LotTerms.WithAgency to ? to.agency().value() : null,
          lot.terms() instanceof LotTerms.ToBuyer(var sale) ? sale.buyer() : null,
          lot.on(),
          lot.taken().size());
    }
  }

  private final HandOffLot handOffLot;
  private final FollowLot followLot;
  private final Idempotency idempotency;
  private final CaseChange change;
  private final Caller caller;

  LotResource(
      HandOffLot handOffLot,
      FollowLot followLot,
      Idempotency idempotency,
      CaseChange change,
      Caller caller) {
    this.handOffLot = handOffLot;
    this.followLot = followLot;
    this.idempotency = idempotency;
    this.change = change;
    this.caller = caller;
  }

  @POST
  @Operation(
      operationId = "handOffLot",
      summary = "Hand many cases to an agency, or put them up for sale for one price")
  public RestResponse<LotResponse> handOff(@NotNull @Valid LotRequest request) {
    LotOrder order =
        new LotOrder(
            caller.creditor(),
            request.name(),
            request.terms(),
            request.cases().stream().distinct().map(CaseId::new).toList(),
            request.reason(),
            change.day(request.handedOffOn()),
            caller.name());
    return idempotency.once(
        request,
        () -> {
          UUID id = handOffLot.handOff(order).id();
          return Answers.created(
              URI.create("/v1/lots/" + id), LotResponse.of(followLot.show(caller.creditor(), id)));
        });
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "listLots", summary = "List the lots that were handed over")
  public RestResponse<Page<LotEntryResponse>> list(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    List<LotEntryResponse> found =
        followLot.list(caller.creditor(), after, Pages.limit(limit) + 1).stream()
            .map(LotEntryResponse::of)
            .toList();
    return Pages.of(uri, Page.of(found, limit, entry -> entry.id().toString()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "getLot",
      summary = "Show a lot: how it stands with each case, and what it brought")
  public LotResponse show(@PathParam("id") UUID id) {
    return LotResponse.of(followLot.show(caller.creditor(), id));
  }

  @POST
  @Path("/{id}/approval")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "decideLot",
      summary = "Approve or refuse every case of a lot that waits for it, with four eyes")
  public RestResponse<LotResponse> approve(
      @PathParam("id") UUID id, @NotNull @Valid ApprovalRequest request) {
    return once(
        id,
        request,
        request.reason(),
        request.decidedOn(),
        order -> followLot.decide(order, request.decision() == Verdict.APPROVE));
  }

  @POST
  @Path("/{id}/recall")
  @Operation(
      operationId = "recallLot",
      summary = "Take back every case of a lot that its agency has, or that waits for approval")
  public RestResponse<LotResponse> recall(
      @PathParam("id") UUID id, @NotNull @Valid RecallRequest request) {
    return once(id, request, request.reason(), request.recalledOn(), followLot::recall);
  }

  private RestResponse<LotResponse> once(
      UUID id,
      Object request,
      String reason,
      LocalDate on,
      Function<FollowLot.Order, FollowLot.Shown> done) {
    var order = new FollowLot.Order(caller.creditor(), id, reason, change.day(on), caller.name());
    return idempotency.once(request, () -> Answers.ok(LotResponse.of(done.apply(order))));
  }
}
