package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.view.CreditViews;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/assignee-payables")
@RunOnVirtualThread
@Tag(name = "Receipts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class AssigneePayableResource {

  private final CreditViews credits;
  private final Caller caller;

  AssigneePayableResource(CreditViews credits, Caller caller) {
    this.credits = credits;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listAssigneePayables",
      summary = "Money that came here for claims sold or factored before: it is their owners'")
  public RestResponse<Page<CreditViews.Payable>> list(
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found = credits.payables(caller.creditor(), Optional.ofNullable(after), size + 1);
    return Pages.of(uri, Page.of(found, size, payable -> payable.receipt().toString()));
  }
}
