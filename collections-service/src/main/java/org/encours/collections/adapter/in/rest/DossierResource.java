package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.AssembleDossier;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.dossier.Dossier;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** The evidence of a case as an archive for agency, bailiff, lawyer and judge. */
@Path("/v1/cases/{id}/dossier")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Dossier")
public class DossierResource {

  private static final String ZIP = "application/zip";

  private final AssembleDossier assembleDossier;
  private final Caller caller;
  private final Clock clock;

  DossierResource(AssembleDossier assembleDossier, Caller caller, Clock clock) {
    this.assembleDossier = assembleDossier;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Produces(ZIP)
  @Operation(
      operationId = "getDossier",
      summary = "The case as a ZIP with manifest, as it was known on a date (today)")
  public Response dossier(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
    LocalDate date = asOf == null ? LocalDate.now(clock) : asOf;
    Dossier dossier = assembleDossier.of(caller.creditor(), new CaseId(id), date);
    return Response.ok(Archive.zip(dossier, date), ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"dossier-" + id + "-" + date + ".zip\"")
        .build();
  }
}
