package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.encours.kernel.Money;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.CreditCommittee;
import org.encours.risk.domain.committee.Effect;

@Path("/v1/debtors/{reference}/order-releases")
@RunOnVirtualThread
@Tag(name = "Credit committee")
class OrderReleaseResource {

  /**
   * @param amount the order passes up to this
   * @param until the last day it may be asked about
   */
  record OrderReleaseRequest(String orderReference, Money amount, LocalDate until, String reason) {}

  record OrderReleaseResponse(UUID id) {}

  private final CreditCommittee committee;
  private final Caller caller;
  private final Idempotency idempotency;

  OrderReleaseResource(CreditCommittee committee, Caller caller, Idempotency idempotency) {
    this.committee = committee;
    this.caller = caller;
    this.idempotency = idempotency;
  }

  @POST
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "releaseOrder",
      summary = "Let one order pass, whatever a credit check would say; with a reason, on record")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OrderReleaseResponse.class)))
  public Response release(@PathParam("reference") String reference, OrderReleaseRequest request) {
    Input input = new Input();
    input.required("orderReference", request == null ? null : request.orderReference());
    input.positive("amount", request == null ? null : request.amount());
    input.required("until", request == null ? null : request.until());
    input.required("reason", request == null ? null : request.reason());
    input.orThrow();
    var order =
        new Effect.ReleaseOrder(request.orderReference(), request.amount(), request.until());
    return idempotency.once(
        request,
        () -> {
          UUID id =
              committee.release(
                  caller.creditor(), reference, order, request.reason(), caller.name());
          return Response.created(URI.create("/v1/order-releases"))
              .entity(new OrderReleaseResponse(id))
              .build();
        });
  }
}
