package org.encours.invoice.adapter.in.rest.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.EraseDebtor;
import org.encours.platform.retention.RetentionReports;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.logging.Logger;

@Path("/v1/debtors/{reference}/personal-data")
@RunOnVirtualThread
@Tag(name = "Data protection")
@Produces(MediaType.APPLICATION_JSON)
class PersonalDataResource {

  private static final Logger LOG = Logger.getLogger(PersonalDataResource.class);

  private final EraseDebtor erase;
  private final RetentionReports reports;
  private final Caller caller;

  PersonalDataResource(EraseDebtor erase, RetentionReports reports, Caller caller) {
    this.erase = erase;
    this.reports = reports;
    this.caller = caller;
  }

  @DELETE
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "erasePersonalData",
      summary =
          "Erase a debtor with whom all is over, in all services (GDPR art. 17); answers what the"
              + " law keeps and until when")
  public RetentionReports.Erasure erase(
      @PathParam("reference") String reference,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
    var request = erase.erase(caller.creditor(), reference);
    LOG.infof("%s had a debtor of %s erased: %s", caller.name(), caller.creditor(), request);
    return reports.erasure(caller.creditor(), request, authorization);
  }
}
