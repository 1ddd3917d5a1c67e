package org.encours.platform.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** What became of requests to erase. */
@Path("/v1/erasures")
@RunOnVirtualThread
@Tag(name = "Data protection")
@Produces(MediaType.APPLICATION_JSON)
class ErasureResource {

  private final RetentionReports reports;
  private final Caller caller;

  ErasureResource(RetentionReports reports, Caller caller) {
    this.reports = reports;
    this.caller = caller;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "getErasure",
      summary = "Read what became of a request to erase",
      description =
          "What each service erased of a debtor, and what the law keeps until when."
              + " invoice-service answers for all four; one that has not heard of it is PENDING.")
  public RetentionReports.Erasure erasure(
      @PathParam("id") UUID id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
    return reports.erasure(caller.creditor(), id, authorization);
  }
}
