package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.AllocateReceipt;
import org.encours.invoice.application.view.ReceiptViews;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/unmatched-receipts")
@RunOnVirtualThread
@Tag(name = "Receipts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UnmatchedReceiptResource {

  /** What the money was for. */
  record AllocationRequest(List<ReceiptResource.ShareRequest> allocations) {}

  private final AllocateReceipt allocate;
  private final ReceiptViews receipts;
  private final Idempotency idempotency;
  private final Caller caller;

  UnmatchedReceiptResource(
      AllocateReceipt allocate, ReceiptViews receipts, Idempotency idempotency, Caller caller) {
    this.allocate = allocate;
    this.receipts = receipts;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listUnmatchedReceipts",
      summary = "Receipts with money that no invoice took")
  public RestResponse<Page<ReceiptViews.Entry>> list(
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found = receipts.unallocated(caller.creditor(), Optional.ofNullable(after), size + 1);
    return Pages.of(uri, Page.of(found, size, receipt -> receipt.id().toString()));
  }

  @POST
  @Path("/{id}/allocations")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(operationId = "allocateReceipt", summary = "Say what unallocated money was for")
  public RestResponse<ReceiptViews.Entry> allocate(
      @PathParam("id") UUID id, AllocationRequest request) {
    return idempotency.once(
        request,
        () ->
            Answers.ok(
                ReceiptResource.answer(
                    allocate.allocate(
                        caller.creditor(),
                        id,
                        ReceiptResource.ShareRequest.wishes(request.allocations())))));
  }
}
