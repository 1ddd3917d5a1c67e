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
import org.encours.collections.application.NoteLegalAct;
import org.encours.collections.domain.cases.LegalAct;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Acts about a debt that were done elsewhere and have an effect in law. */
@Path("/v1/cases/{id}/acts")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Court")
class LegalActResource {

  record ActRequest(
      @NotNull LegalAct.Kind kind,
      @NotNull LocalDate on,
      @NotBlank @Size(max = 2000) String proof) {}

  private final NoteLegalAct noteLegalAct;
  private final CaseChange change;

  LegalActResource(NoteLegalAct noteLegalAct, CaseChange change) {
    this.noteLegalAct = noteLegalAct;
    this.change = change;
  }

  @POST
  @Operation(
      operationId = "noteLegalAct",
      summary = "Note an act done elsewhere, such as an acknowledgment; prescription moves with it")
  public RestResponse<CaseResponse> note(
      @PathParam("id") UUID id, @NotNull @Valid ActRequest request) {
    return change.created(
        id,
        request,
        null,
        order ->
            noteLegalAct.note(order, new LegalAct(request.kind(), request.on(), request.proof())));
  }
}
