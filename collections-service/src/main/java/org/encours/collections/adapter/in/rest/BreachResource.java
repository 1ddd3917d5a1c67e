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
import org.encours.collections.application.TalkWithDebtor;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What an agency did against the rules that protect the debtor. */
@Path("/v1/cases/{id}/breaches/{number}/taking-up")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Debtor")
class BreachResource {

  /**
   * @param said to the agency, which is told it when it still works the case
   */
  record TakingUpRequest(@NotBlank @Size(max = 2000) String said, LocalDate takenUpOn) {}

  private final TalkWithDebtor talk;
  private final CaseChange change;

  BreachResource(TalkWithDebtor talk, CaseChange change) {
    this.talk = talk;
    this.change = change;
  }

  @POST
  @Operation(
      operationId = "takeUpBreach",
      summary = "Take up with the agency what it did against the rules that protect the debtor")
  public RestResponse<CaseResponse> takeUp(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @NotNull @Valid TakingUpRequest request) {
    return change.once(
        id,
        request,
        request.takenUpOn(),
        order -> talk.takeUpBreach(order, number, request.said()));
  }
}
