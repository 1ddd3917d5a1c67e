package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.AssembleDossier;
import org.encours.collections.application.KeepOriginal;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.dossier.Dossier;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** The evidence of a case as an archive for agency, bailiff, lawyer and judge. */
@Path("/v1/cases/{id}/dossier")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Dossier")
class DossierResource {

  private static final String ZIP = "application/zip";

  /** The name that the original has in the dossier. */
  public record Kept(String file) {}

  private final AssembleDossier assembleDossier;
  private final KeepOriginal keepOriginal;
  private final Caller caller;
  private final Clock clock;

  DossierResource(
      AssembleDossier assembleDossier, KeepOriginal keepOriginal, Caller caller, Clock clock) {
    this.assembleDossier = assembleDossier;
    this.keepOriginal = keepOriginal;
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

  @GET
  @Path("/bundle")
  @Produces("application/pdf")
  @Operation(
      operationId = "getDossierBundle",
      summary = "All papers of the dossier in one PDF with bookmarks")
  public Response bundle(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
    LocalDate date = asOf == null ? LocalDate.now(clock) : asOf;
    return Response.ok(
            assembleDossier.bundle(caller.creditor(), new CaseId(id), date), "application/pdf")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"dossier-" + id + "-" + date + ".pdf\"")
        .build();
  }

  @PUT
  @Path("/originals")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "putOriginal",
      summary =
          "Put an original into the dossier; only a paper of the case is taken, by fingerprint")
  public Kept keep(@PathParam("id") UUID id, byte[] original) {
    return new Kept(keepOriginal.keep(caller.creditor(), new CaseId(id), original));
  }
}
