package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.domain.dossier.Dossier;
import org.encours.platform.security.Roles;

/** Tells whether a dossier that somebody holds is as it was made. */
@Path("/v1/dossier-verifications")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Dossier")
class DossierVerificationResource {

  /** Each fault names the file. */
  public record Verification(boolean intact, List<String> faults) {}

  @POST
  @Consumes("application/zip")
  @Operation(
      operationId = "verifyDossier",
      summary = "Check that no file of a dossier was altered, added or removed")
  public Verification verify(byte[] archive) {
    List<String> faults = Dossier.faults(Archive.unzip(archive));
    return new Verification(faults.isEmpty(), faults);
  }
}
