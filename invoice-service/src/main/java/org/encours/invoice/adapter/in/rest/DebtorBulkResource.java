package org.encours.invoice.adapter.in.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.RegisterDebtor;
import org.encours.invoice.application.view.DebtorProfile;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.problems.Problem;
import org.encours.platform.problems.UnreadableJson;
import org.encours.platform.rest.Streamed;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/debtors:bulk")
@RunOnVirtualThread
@Tag(name = "Debtors")
class DebtorBulkResource {

  /**
   * What became of one line.
   *
   * @param line 1-based
   * @param status the HTTP status that the same debtor would have got alone
   */
  record LineAnswer(long line, int status, UUID id, String reference, Problem problem) {}

  private final RegisterDebtor register;
  private final ObjectMapper json;
  private final ObjectReader profiles;
  private final Caller caller;

  DebtorBulkResource(RegisterDebtor register, ObjectMapper json, Caller caller) {
    this.register = register;
    this.json = json;
    this.profiles = json.readerFor(DebtorProfile.class);
    this.caller = caller;
  }

  /** The answers wait in a file until the request is read to its end, as for invoices. */
  @POST
  @Streamed
  @Consumes(BulkResource.NDJSON)
  @Produces(BulkResource.NDJSON)
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "registerDebtorsInBulk",
      summary = "Register or change one debtor per line, with its reference; good lines stay")
  public Response post(InputStream in) throws IOException {
    java.nio.file.Path answers = Files.createTempFile("encours-debtors", ".ndjson");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(answers))) {
        take(caller.creditor(), new BoundedLines(in), out);
      }
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(answers);
      throw failed;
    }
    return BulkResource.sent(answers);
  }

  private void take(CreditorId creditor, BoundedLines lines, OutputStream out) throws IOException {
    byte[] text;
    for (long number = 1; (text = lines.next()) != null; number++) {
      out.write(json.writeValueAsBytes(registered(creditor, number, text)));
      out.write('\n');
    }
  }

  private LineAnswer registered(CreditorId creditor, long number, byte[] text) {
    if (text == BoundedLines.TOO_LONG) {
      return failed(number, Problem.of(413, "line-too-long", "A line has at most 1 MiB."));
    }
    try {
      JsonNode node = json.readTree(text);
      if (!(node instanceof ObjectNode line)) {
        return failed(number, Problem.of(400, "malformed-json", "The line holds no object."));
      }
      JsonNode reference = line.remove("reference");
      DebtorProfile profile = profiles.readValue(line);
      var done =
          register.register(
              profile.as(creditor, reference == null ? "" : reference.asText()), any -> true);
      return new LineAnswer(
          number,
          done.isNew() ? 201 : 200,
          done.debtor().key().id(),
          done.debtor().key().reference(),
          null);
    } catch (JsonProcessingException malformed) {
      return failed(number, UnreadableJson.problem(malformed));
    } catch (InvalidInput invalid) {
      return failed(
          number,
          Problem.of(422, "invalid-input", "The line cannot be accepted.", invalid.violations()));
    } catch (RefusedException refused) {
      return failed(number, RequestBodies.problem(refused.reason()));
    } catch (IOException impossible) {
      throw new IllegalStateException("a line in memory cannot fail to be read", impossible);
    }
  }

  private static LineAnswer failed(long number, Problem problem) {
    return new LineAnswer(number, problem.status(), null, null, problem);
  }
}
