package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.adapter.in.rest.CaseRequests.NoticeRequest;
import org.encours.collections.application.SellCase;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** A debt that was sold: the debtor is told whom to pay. */
@Path("/v1/cases/{id}/assignment-notice")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Debtor")
class SaleResource {

  private static final String PDF = "application/pdf";

  private final SellCase sellCase;
  private final CaseChange change;

  SaleResource(SellCase sellCase, CaseChange change) {
    this.sellCase = sellCase;
    this.change = change;
  }

  @GET
  @Produces(PDF)
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "getAssignmentNotice",
      summary = "The letter that tells the debtor, in its language, whom to pay from now on")
  public Response letter(@PathParam("id") UUID id) {
    var order = change.order(id, null);
    return Response.ok(sellCase.notice(order.creditor(), order.id()), PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"assignment-notice-" + id + ".pdf\"")
        .build();
  }

  @POST
  @Operation(
      operationId = "noteAssignmentNotice",
      summary = "Note that the debtor was told of the sale; the case ends as sold")
  public RestResponse<CaseResponse> notified(
      @PathParam("id") UUID id, @NotNull @Valid NoticeRequest request) {
    return change.once(
        id, request, request.notifiedOn(), order -> sellCase.notified(order, request.proof()));
  }
}
