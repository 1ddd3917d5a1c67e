package org.encours.platform.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** What is kept of a person, for the person. */
@Path("/v1/debtors/{reference}/personal-data")
@RunOnVirtualThread
@Tag(name = "Data protection")
@Produces(MediaType.APPLICATION_JSON)
class PersonalDataExportResource {

  private final RetentionReports reports;
  private final Caller caller;

  PersonalDataExportResource(RetentionReports reports, Caller caller) {
    this.reports = reports;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "exportPersonalData",
      summary = "Export what is kept about a debtor",
      description =
          "Everything kept about a debtor, to be handed over to it (GDPR art. 15), table by table"
              + " with purpose, basis and period. invoice-service answers for all four services.")
  public RetentionReports.Export export(
      @PathParam("reference") String reference,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @Context UriInfo uri) {
    return reports.export(
        caller.creditor(), reference, uri.getRequestUri().getRawPath(), authorization);
  }
}
