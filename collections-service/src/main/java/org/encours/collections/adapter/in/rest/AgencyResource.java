package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.RegisterAgency;
import org.encours.collections.domain.agency.Agency;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Page;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The agencies a creditor has a mandate with. */
@Path("/v1/agencies")
@RunOnVirtualThread
@Tag(name = "Agencies")
class AgencyResource {

  private final RegisterAgency registerAgency;
  private final Caller caller;

  AgencyResource(RegisterAgency registerAgency, Caller caller) {
    this.registerAgency = registerAgency;
    this.caller = caller;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(operationId = "putAgency", summary = "Register an agency or change its profile")
  public RestResponse<AgencyResponse> put(
      @PathParam("id") String id, @NotNull @Valid AgencyRequest request) {
    Agency agency = request.agency(AgencyIds.read("id", id));
    boolean fresh = registerAgency.put(caller.creditor(), agency);
    AgencyResponse answer = AgencyResponse.of(agency);
    return fresh ? Answers.created(URI.create("/v1/agencies/" + id), answer) : Answers.ok(answer);
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "listAgencies", summary = "List the agencies")
  public Page<AgencyResponse> list() {
    List<AgencyResponse> all =
        registerAgency.all(caller.creditor()).stream().map(AgencyResponse::of).toList();
    return new Page<>(all, null);
  }
}
