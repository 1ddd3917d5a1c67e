package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.Money;
import org.encours.platform.input.PositiveAmount;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.CreditCommittee;
import org.encours.risk.domain.committee.Effect;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/debtors/{reference}/order-releases")
@RunOnVirtualThread
@Tag(name = "Credit committee")
class OrderReleaseResource {

  /**
   * @param amount the order passes up to this
   * @param until the last day it may be asked about
   */
  record OrderReleaseRequest(
      @NotBlank String orderReference,
      @NotNull @PositiveAmount Money amount,
      @NotNull LocalDate until,
      @NotBlank String reason) {}

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
  public RestResponse<OrderReleaseResponse> release(
      @PathParam("reference") String reference, OrderReleaseRequest request) {
    var order =
        new Effect.ReleaseOrder(request.orderReference(), request.amount(), request.until());
    return idempotency.once(
        request,
        () -> {
          UUID id =
              committee.release(
                  caller.creditor(), reference, order, request.reason(), caller.name());
          return Answers.created(URI.create("/v1/order-releases"), new OrderReleaseResponse(id));
        });
  }
}
