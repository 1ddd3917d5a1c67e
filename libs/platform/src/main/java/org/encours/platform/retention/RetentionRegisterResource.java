package org.encours.platform.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.security.Roles;

/** What is kept of people, and why. */
@Path("/v1/retention-register")
@RunOnVirtualThread
@Tag(name = "Data protection")
@Produces(MediaType.APPLICATION_JSON)
class RetentionRegisterResource {

  /** One table of the register. */
  record RegisterLine(
      @Schema(description = "The table") String table,
      @Schema(description = "What it says of a person") String holds,
      @Schema(description = "What it is kept for") String purpose,
      @Schema(description = "The law or contract by which it is kept") String basis,
      @Schema(description = "Years that erasure leaves it; 0: it goes at once") int years) {}

  record RegisterResponse(@Schema(description = "Table by table") List<RegisterLine> items) {}

  private final RetentionRegister register;

  RetentionRegisterResource(RetentionRegister register) {
    this.register = register;
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "retentionRegister",
      summary = "Read the register of what is kept of people",
      description = "What this service keeps of people, table by table, with why and how long.")
  public RegisterResponse register() {
    return new RegisterResponse(
        register.tables().stream()
            .map(
                rule ->
                    new RegisterLine(
                        rule.table(), rule.holds(), rule.purpose(), rule.basis(), rule.years()))
            .toList());
  }
}
