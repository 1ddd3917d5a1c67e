package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.encours.invoice.application.AllocateCredit;
import org.encours.invoice.application.view.CreditViews;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/credits")
@RunOnVirtualThread
@Tag(name = "Credit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CreditResource {

  /** What the credit is to pay. */
  record CreditAllocationRequest(
      @NotEmpty @Size(max = 1000) List<ReceiptResource.@Valid @NotNull ShareRequest> allocations) {}

  private final AllocateCredit allocate;
  private final CreditViews credits;
  private final Idempotency idempotency;
  private final Caller caller;

  CreditResource(
      AllocateCredit allocate, CreditViews credits, Idempotency idempotency, Caller caller) {
    this.allocate = allocate;
    this.credits = credits;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listCredits",
      summary = "What debtors have as credit, from money and from credit notes")
  public RestResponse<Page<CreditViews.Credit>> list(
      @QueryParam("debtor") String debtor,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found =
        credits.list(
            caller.creditor(), Optional.ofNullable(debtor), Optional.ofNullable(after), size + 1);
    return Pages.of(uri, Page.of(found, size, credit -> credit.id().toString()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getCredit", summary = "One credit and what is left of it")
  public CreditViews.Credit get(@PathParam("id") UUID id) {
    return credits.credit(caller.creditor(), id).orElseThrow(() -> NotFound.of("credit", id));
  }

  @POST
  @Path("/{id}/allocations")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "allocateCredit",
      summary = "Say which invoices of the debtor its credit is to pay")
  public RestResponse<CreditViews.Credit> allocate(
      @PathParam("id") UUID id, CreditAllocationRequest request) {
    return idempotency.once(
        request,
        () -> {
          get(id);
          allocate.allocate(
              caller.creditor(), id, ReceiptResource.ShareRequest.wishes(request.allocations()));
          return Answers.ok(get(id));
        });
  }
}
