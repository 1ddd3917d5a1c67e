package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.NotFound;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.EraseDebtor;
import org.encours.risk.application.view.DebtorDossier;
import org.jboss.logging.Logger;

@Path("/v1/debtors/{reference}/personal-data")
@RunOnVirtualThread
@Tag(name = "Data protection")
class PersonalDataResource {

  private static final Logger LOG = Logger.getLogger(PersonalDataResource.class);

  private final DebtorDossier dossier;
  private final EraseDebtor erase;
  private final Caller caller;

  PersonalDataResource(DebtorDossier dossier, EraseDebtor erase, Caller caller) {
    this.dossier = dossier;
    this.erase = erase;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "exportPersonalData",
      summary = "Everything kept about a debtor, to be handed over to it (GDPR art. 15)")
  public String export(@PathParam("reference") String reference) {
    return dossier
        .of(caller.creditor(), reference)
        .orElseThrow(() -> new NotFound("There is no debtor " + reference + "."));
  }

  @DELETE
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "erasePersonalData",
      summary = "Forget a debtor that owes nothing (GDPR art. 17); invoices stay with the ledger")
  public void erase(@PathParam("reference") String reference) {
    erase.erase(caller.creditor(), reference);
    LOG.infof("%s had a debtor of %s forgotten", caller.name(), caller.creditor());
  }
}
