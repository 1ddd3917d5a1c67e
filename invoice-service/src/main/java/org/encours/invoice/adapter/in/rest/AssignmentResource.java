package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.AssignInvoice;
import org.encours.invoice.application.ReassignInvoice;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.kernel.Money;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/invoices/{id}")
@RunOnVirtualThread
@Tag(name = "Invoices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
class AssignmentResource {

  /**
   * To whom the claim goes.
   *
   * @param payTo IBAN to which the debtor is to pay now
   * @param reference of the contract or the transfer
   * @param price what the assignee pays for the claim
   */
  record AssignmentRequest(
      Assignment.Kind kind,
      String assignee,
      LocalDate assignedOn,
      String payTo,
      String reference,
      Money price) {}

  /** Why it came back and, where it is not today, when. */
  record ReassignmentRequest(String reason, LocalDate reassignedOn) {}

  private final AssignInvoice assign;
  private final ReassignInvoice reassign;
  private final Idempotency idempotency;
  private final Caller caller;

  AssignmentResource(
      AssignInvoice assign, ReassignInvoice reassign, Idempotency idempotency, Caller caller) {
    this.assign = assign;
    this.reassign = reassign;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("/assignment")
  @Operation(
      operationId = "assignInvoice",
      summary = "Note that the claim was sold or factored: the debtor pays somebody else now")
  public RestResponse<InvoiceResponse> assign(@PathParam("id") UUID id, AssignmentRequest request) {
    AssignInvoice.Order order =
        new AssignInvoice.Order(
            request.kind(),
            request.assignee(),
            Optional.ofNullable(request.assignedOn()),
            Optional.ofNullable(request.payTo()),
            Optional.ofNullable(request.reference()),
            Optional.ofNullable(request.price()));
    return idempotency.once(
        request, () -> Answers.ok(InvoiceResponse.of(assign.assign(caller.creditor(), id, order))));
  }

  @POST
  @Path("/reassignment")
  @Operation(
      operationId = "reassignInvoice",
      summary = "Note that a sold or factored claim was given back; it is pursued here again")
  public RestResponse<InvoiceResponse> reassign(
      @PathParam("id") UUID id, ReassignmentRequest request) {
    return idempotency.once(
        request,
        () ->
            Answers.ok(
                InvoiceResponse.of(
                    reassign.takeBack(
                        caller.creditor(),
                        id,
                        Optional.ofNullable(request.reassignedOn()),
                        request.reason()))));
  }
}
