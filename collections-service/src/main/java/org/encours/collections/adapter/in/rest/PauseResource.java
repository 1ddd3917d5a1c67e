package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.adapter.in.rest.CaseRequests.PauseRequest;
import org.encours.collections.adapter.in.rest.CaseRequests.ResumeRequest;
import org.encours.collections.application.TalkWithDebtor;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Times in which the law leaves a debtor in peace. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Debtor")
class PauseResource {

  private final TalkWithDebtor talk;
  private final CaseChange change;

  PauseResource(TalkWithDebtor talk, CaseChange change) {
    this.talk = talk;
    this.change = change;
  }

  @POST
  @Path("/pauses")
  @Operation(
      operationId = "pauseCase",
      summary = "Leave the debtor in peace: it asks for a plan or mediation, or contests")
  public RestResponse<CaseResponse> pause(
      @PathParam("id") UUID id, @NotNull @Valid PauseRequest request) {
    return change.created(
        id, request, request.from(), order -> talk.pause(order, request.cause(), request.days()));
  }

  @POST
  @Path("/pauses/end")
  @Operation(operationId = "resumeCase", summary = "End the pause: the debtor was answered")
  public RestResponse<CaseResponse> resume(
      @PathParam("id") UUID id, @NotNull @Valid ResumeRequest request) {
    return change.once(
        id, request, request.resumedOn(), order -> talk.resume(order, request.reason()));
  }
}
