package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.OpenDispute;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.kernel.Money;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/invoices/{id}/disputes")
@RunOnVirtualThread
@Tag(name = "Disputes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class InvoiceDisputeResource {

  /**
   * @param chargesOnly whether only charges are contested; the principal where it is left out
   */
  record DisputeRequest(
      Dispute.Reason reason,
      Money amount,
      String note,
      LocalDate openedOn,
      String owner,
      LocalDate deadline,
      Boolean chargesOnly) {

    OpenDispute.Order order() {
      return new OpenDispute.Order(
          reason,
          Optional.ofNullable(amount),
          note,
          Optional.ofNullable(openedOn),
          Optional.ofNullable(owner),
          Optional.ofNullable(deadline),
          Boolean.TRUE.equals(chargesOnly) ? Dispute.Scope.CHARGES : Dispute.Scope.PRINCIPAL);
    }
  }

  private final OpenDispute open;
  private final Idempotency idempotency;
  private final Caller caller;

  InvoiceDisputeResource(OpenDispute open, Idempotency idempotency, Caller caller) {
    this.open = open;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "openDispute",
      summary = "Note what the debtor objects to; only that part is no longer reminded")
  public RestResponse<DisputeResponse> open(@PathParam("id") UUID invoice, DisputeRequest request) {
    return idempotency.once(
        request,
        () -> {
          Dispute dispute = open.open(caller.creditor(), invoice, request.order());
          return Answers.created(
              URI.create("/v1/disputes/" + dispute.id()), DisputeResponse.of(dispute));
        });
  }
}
