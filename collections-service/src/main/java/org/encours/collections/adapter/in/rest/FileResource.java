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
import org.encours.platform.security.Roles;

/**
 * Files that go with messages to the agency which works a case, and those that came with its own.
 */
@Path("/v1/cases/{id}/attachments")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Debtor")
class FileResource {

  private final ExchangeFiles files;
  private final CaseChange change;

  FileResource(ExchangeFiles files, CaseChange change) {
    this.files = files;
    this.change = change;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "putAttachment",
      summary =
          "Hand in a file for the agency: PDF, PNG, JPEG or text, at most 10 MB; a message sends"
              + " it")
  public FileAnswer hand(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) String name,
      @NotNull byte[] file) {
    return FileAnswer.of(files.take(change.order(id, null), name, file));
  }

  @GET
  @Path("/{sha256}")
  @Produces({"application/pdf", "image/png", "image/jpeg", MediaType.TEXT_PLAIN})
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "getAttachment",
      summary = "Read a file that was sent, or that you handed in")
  public Response read(
      @PathParam("id") UUID id,
      @PathParam("sha256") @Pattern(regexp = FileAnswer.SHA256) String sha256) {
    var order = change.order(id, null);
    return FileAnswer.bytes(files.read(order.creditor(), order.id(), sha256));
  }
}
