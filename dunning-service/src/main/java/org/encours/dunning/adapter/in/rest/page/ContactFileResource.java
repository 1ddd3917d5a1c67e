package org.encours.dunning.adapter.in.rest.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.page.ContactFiles;
import org.encours.dunning.domain.page.AttachedFile;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** What a debtor sent along. */
@Path("/v1/contacts/{id}/file")
@RunOnVirtualThread
@Tag(name = "Contacts")
class ContactFileResource {

  private final ContactFiles files;
  private final Caller caller;

  ContactFileResource(ContactFiles files, Caller caller) {
    this.files = files;
    this.caller = caller;
  }

  @GET
  @Produces({"application/pdf", "image/png", "image/jpeg"})
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getContactFile", summary = "What a debtor sent along with a contact")
  public Response file(@PathParam("id") UUID id) {
    AttachedFile file = files.of(caller.creditor(), id);
    return Response.ok(file.content(), file.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + id + "\"")
        .build();
  }
}
