package org.encours.invoice.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.adapter.in.rest.ubl.UblIntake;
import org.encours.invoice.adapter.in.rest.ubl.UnreadableXml;
import org.encours.invoice.application.ReceiveDocument;
import org.encours.invoice.application.ReceivedDocument;
import org.encours.invoice.application.view.Records;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;
import org.encours.platform.problems.Problem;
import org.encours.platform.problems.ProblemException;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/invoices")
@RunOnVirtualThread
@Tag(name = "Invoices")
@Produces(MediaType.APPLICATION_JSON)
class UblResource {

  private final ReceiveDocument receive;
  private final Idempotency idempotency;
  private final Caller caller;

  UblResource(ReceiveDocument receive, Idempotency idempotency, Caller caller) {
    this.receive = receive;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML, RepresentationFormat.PDF_TYPE})
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      // One operation with InvoiceResource's, which bears its id.
      summary =
          "Issue an invoice; also as a document of EN 16931: UBL 2.1 or CII, as XML or within a PDF"
              + " (Factur-X), in Peppol's envelope or without")
  @APIResponse(
      responseCode = "201",
      description = "Issued; a missing payment reference was generated",
      content = @Content(schema = @Schema(implementation = InvoiceResponse.class)))
  public RestResponse<Object> post(byte[] body) {
    ReceivedDocument document;
    try {
      document = UblIntake.read(body);
    } catch (UnreadableXml unreadable) {
      throw new ProblemException(Problem.of(400, "malformed-xml", unreadable.getMessage()));
    }
    return RequestBodies.pointingToTheFirst(
        () -> idempotency.once(body, () -> answer(receive.receive(caller.creditor(), document))));
  }

  private static RestResponse<Object> answer(ReceiveDocument.Result result) {
    return switch (result) {
      case ReceiveDocument.Issued(var invoice, var warnings) ->
          Answers.created(
              URI.create("/v1/invoices/" + invoice.id()), InvoiceResponse.of(invoice, warnings));
      case ReceiveDocument.Credited(var note, var warnings) ->
          Answers.created(
              URI.create("/v1/credit-notes/" + note.id()),
              new CreditedResponse(CreditNoteResource.entry(note), warnings));
      case ReceiveDocument.Kept kept -> Answers.ok(NothingDueResponse.of(kept));
    };
  }

  /**
   * A credit note as just issued.
   *
   * @param warnings what was taken but should be looked at
   */
  record CreditedResponse(@JsonUnwrapped Records.CreditNoteEntry note, List<Sentence> warnings) {}

  /** A document that asks for nothing: kept, and not in the ledger. */
  record NothingDueResponse(
      UUID id,
      String number,
      InvoiceStatus status,
      Money total,
      Money open,
      List<Sentence> warnings) {

    static NothingDueResponse of(ReceiveDocument.Kept kept) {
      return new NothingDueResponse(
          kept.id(), kept.number(), InvoiceStatus.PAID, kept.zero(), kept.zero(), kept.warnings());
    }
  }
}
