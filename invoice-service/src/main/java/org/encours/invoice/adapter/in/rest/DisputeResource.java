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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.ResolveDispute;
import org.encours.invoice.application.view.DisputeViews;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/disputes")
@RunOnVirtualThread
@Tag(name = "Disputes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DisputeResource {

  record ResolutionRequest(Dispute.Outcome outcome, LocalDate resolvedOn, String note) {}

  private final ResolveDispute resolve;
  private final DisputeViews disputes;
  private final Idempotency idempotency;
  private final Caller caller;

  DisputeResource(
      ResolveDispute resolve, DisputeViews disputes, Idempotency idempotency, Caller caller) {
    this.resolve = resolve;
    this.disputes = disputes;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listDisputes",
      summary = "Disputes: whose they are to settle, and by when")
  public RestResponse<Page<DisputeViews.Entry>> list(
      @QueryParam("pending") Boolean pending,
      @QueryParam("owner") String owner,
      @QueryParam("deadlineBefore") LocalDate deadlineBefore,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var filter = new DisputeViews.Filter(pending, owner, deadlineBefore);
    var found = disputes.list(caller.creditor(), filter, Optional.ofNullable(after), size + 1);
    return Pages.of(uri, Page.of(found, size, dispute -> dispute.id().toString()));
  }

  @POST
  @Path("/{id}/resolution")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(operationId = "resolveDispute", summary = "End a dispute: upheld, rejected or partly")
  public RestResponse<DisputeResponse> resolve(
      @PathParam("id") UUID id, ResolutionRequest request) {
    return idempotency.once(
        request,
        () ->
            Answers.ok(
                DisputeResponse.of(
                    resolve.resolve(
                        caller.creditor(),
                        id,
                        request.outcome(),
                        Optional.ofNullable(request.resolvedOn()),
                        Optional.ofNullable(request.note())))));
  }
}
