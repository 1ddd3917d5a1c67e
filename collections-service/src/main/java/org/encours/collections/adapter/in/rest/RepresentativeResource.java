package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.adapter.in.rest.CaseRequests.MessageRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.RepresentativeRequest;
import org.encours.collections.application.TalkWithDebtor;
import org.encours.collections.domain.cases.Representative;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is spoken to: the debtor's representative, and the agency about the case. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Debtor")
class RepresentativeResource {

  private final TalkWithDebtor talk;
  private final CaseChange change;

  RepresentativeResource(TalkWithDebtor talk, CaseChange change) {
    this.talk = talk;
    this.change = change;
  }

  @PUT
  @Path("/representative")
  @Operation(
      operationId = "putRepresentative",
      summary = "Name who speaks for the debtor; the agency speaks to nobody else")
  public CaseResponse represent(
      @PathParam("id") UUID id, @NotNull @Valid RepresentativeRequest request) {
    LocalDate since = change.day(request.since());
    return CaseResponse.of(
        talk.represent(
            change.order(id, since),
            new Representative(
                request.name(), request.role(), request.email(), request.phone(), since)));
  }

  @DELETE
  @Path("/representative")
  @Operation(operationId = "removeRepresentative", summary = "The debtor speaks for itself again")
  public CaseResponse remove(@PathParam("id") UUID id) {
    return CaseResponse.of(talk.represent(change.order(id, null), null));
  }

  @POST
  @Path("/messages")
  @Operation(
      operationId = "messageAgency",
      summary = "Say something to the agency; its own messages are in the timeline")
  public RestResponse<CaseResponse> message(
      @PathParam("id") UUID id, @NotNull @Valid MessageRequest request) {
    return change.created(
        id, request, null, order -> talk.tellAgency(order, request.text(), request.files()));
  }
}
