package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.SellCase;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Payments that reached us though the debt was sold: they are the buyer's. */
@Path("/v1/cases/{id}/sale/payments/{receipt}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Debtor")
class PassOnResource {

  record PassedOnRequest(@NotBlank @Size(max = 2000) String proof, LocalDate passedOn) {}

  private final SellCase sellCase;
  private final CaseChange change;

  PassOnResource(SellCase sellCase, CaseChange change) {
    this.sellCase = sellCase;
    this.change = change;
  }

  @POST
  @Path("/passed-on")
  @Operation(
      operationId = "passPaymentOn",
      summary = "Note that a payment which reached us after the sale went on to the buyer")
  public RestResponse<CaseResponse> passedOn(
      @PathParam("id") UUID id,
      @PathParam("receipt") UUID receipt,
      @NotNull @Valid PassedOnRequest request) {
    return change.once(
        id,
        request,
        request.passedOn(),
        order -> sellCase.passedOn(order, receipt, request.proof()));
  }
}
