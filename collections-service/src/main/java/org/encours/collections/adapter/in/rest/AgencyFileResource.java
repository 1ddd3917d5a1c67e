package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.ExchangeFiles;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** The agency's side of the files that go with messages about a case in its hands. */
@Path("/v1/agency/cases/{id}/attachments")
@RunOnVirtualThread
@RolesAllowed(Roles.AGENCY)
@Tag(name = "For agencies")
class AgencyFileResource {

  private final ExchangeFiles files;
  private final CaseChange change;
  private final Caller caller;

  AgencyFileResource(ExchangeFiles files, CaseChange change, Caller caller) {
    this.files = files;
    this.change = change;
    this.caller = caller;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "putAgencyAttachment",
      summary =
          "Hand in a file for the creditor: PDF, PNG, JPEG or text, at most 10 MB; a MESSAGE sends"
              + " it")
  public FileAnswer hand(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) String name,
      @NotNull byte[] file) {
    return FileAnswer.of(files.take(AgencyIds.of(caller), change.order(id, null), name, file));
  }

  @GET
  @Path("/{sha256}")
  @Produces({"application/pdf", "image/png", "image/jpeg", MediaType.TEXT_PLAIN})
  @Operation(
      operationId = "getAgencyAttachment",
      summary = "Read a file that the creditor sent you, or that you handed in")
  public Response read(
      @PathParam("id") UUID id,
      @PathParam("sha256") @Pattern(regexp = FileAnswer.SHA256) String sha256) {
    var order = change.order(id, null);
    return FileAnswer.bytes(files.read(AgencyIds.of(caller), order.creditor(), order.id(), sha256));
  }
}
