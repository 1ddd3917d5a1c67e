package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.rest.Streamed;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/invoices:bulk")
@RunOnVirtualThread
@Tag(name = "Invoices")
class BulkResource {

  static final String NDJSON = "application/x-ndjson";

  private final BulkIntake intake;
  private final Caller caller;

  BulkResource(BulkIntake intake, Caller caller) {
    this.intake = intake;
    this.caller = caller;
  }

  /**
   * The answers wait in a file until the request is read to its end: a client that does not read
   * while it writes would otherwise block both sides for ever.
   */
  @POST
  @Streamed
  @Consumes(NDJSON)
  @Produces(NDJSON)
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "issueInvoicesInBulk",
      summary = "Issue one invoice per line, any number; good lines stay when others fail")
  public Response post(InputStream lines) throws IOException {
    java.nio.file.Path answers = Files.createTempFile("encours-bulk", ".ndjson");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(answers))) {
        intake.take(caller.creditor(), lines, out);
      }
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(answers);
      throw failed;
    }
    return sent(answers);
  }

  /** Streams the answers and removes their file. */
  static Response sent(java.nio.file.Path answers) {
    StreamingOutput stream =
        to -> {
          try {
            Files.copy(answers, to);
          } finally {
            Files.deleteIfExists(answers);
          }
        };
    return Response.ok(stream, NDJSON).build();
  }
}
