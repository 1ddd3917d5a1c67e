package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.RegisterCreditor;
import org.encours.invoice.application.view.CreditorProfile;
import org.encours.invoice.application.view.Records;
import org.encours.kernel.NotFound;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/creditor")
@RunOnVirtualThread
@Tag(name = "Creditor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CreditorResource {

  private final RegisterCreditor register;
  private final Records records;
  private final Caller caller;

  CreditorResource(RegisterCreditor register, Records records, Caller caller) {
    this.register = register;
    this.records = records;
    this.caller = caller;
  }

  @PUT
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "putCreditor",
      summary = "Register or change the token's own creditor; country and size choose the law")
  public CreditorProfile put(CreditorProfile body) {
    return CreditorProfile.of(register.register(body.as(caller.creditor())));
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getCreditor", summary = "The token's own creditor")
  public CreditorProfile get() {
    return records
        .creditor(caller.creditor())
        .map(CreditorProfile::of)
        .orElseThrow(() -> new NotFound("This creditor is not registered yet."));
  }
}
