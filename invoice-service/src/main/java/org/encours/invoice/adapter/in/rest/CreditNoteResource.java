package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.CopyCreditNote;
import org.encours.invoice.application.CopyForm;
import org.encours.invoice.application.CreditNoteOrder;
import org.encours.invoice.application.IssueCreditNote;
import org.encours.invoice.application.view.Records;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/credit-notes")
@RunOnVirtualThread
@Tag(name = "Credit notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CreditNoteResource {

  /** Of an invoice, or of a debtor where no invoice is named. */
  record CreditNoteRequest(
      String number,
      String invoiceNumber,
      String debtor,
      LocalDate issueDate,
      Money amount,
      String reason) {

    CreditNoteOrder order() {
      return new CreditNoteOrder(
          number,
          Optional.ofNullable(invoiceNumber),
          Optional.ofNullable(debtor),
          issueDate,
          amount,
          reason);
    }
  }

  private final IssueCreditNote issue;
  private final CopyCreditNote copy;
  private final Records records;
  private final Idempotency idempotency;
  private final Caller caller;

  CreditNoteResource(
      IssueCreditNote issue,
      CopyCreditNote copy,
      Records records,
      Idempotency idempotency,
      Caller caller) {
    this.issue = issue;
    this.copy = copy;
    this.records = records;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "issueCreditNote",
      summary = "Take back an invoice or a part; what is more than open becomes credit")
  public RestResponse<Records.CreditNoteEntry> post(CreditNoteRequest request) {
    return RequestBodies.pointingToTheFirst(
        () ->
            idempotency.once(
                request, () -> answer(issue.issue(caller.creditor(), request.order()))));
  }

  static RestResponse<Records.CreditNoteEntry> answer(CreditNote note) {
    return Answers.created(URI.create("/v1/credit-notes/" + note.id()), entry(note));
  }

  static Records.CreditNoteEntry entry(CreditNote note) {
    return new Records.CreditNoteEntry(
        note.id(),
        note.number(),
        note.debtor().reference(),
        note.invoice().orElse(null),
        note.issueDate(),
        note.amount(),
        note.unallocated(),
        note.reason());
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listCreditNotes",
      summary = "Credit notes, by debtor, in the order of entry")
  public RestResponse<Page<Records.CreditNoteEntry>> list(
      @QueryParam("debtor") String debtor,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found =
        records.creditNotes(
            caller.creditor(), Optional.ofNullable(debtor), Optional.ofNullable(after), size + 1);
    return Pages.of(uri, Page.of(found, size, note -> note.id().toString()));
  }

  @GET
  @Path("/{id}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, RepresentationFormat.PDF_TYPE})
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "getCreditNote",
      summary = "A credit note; also as XML (UBL) or PDF, by Accept")
  @APIResponse(
      responseCode = "200",
      description = "The credit note, or a copy of it",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Records.CreditNoteEntry.class)),
        @Content(mediaType = MediaType.APPLICATION_XML),
        @Content(mediaType = RepresentationFormat.PDF_TYPE)
      })
  public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    RepresentationFormat form = RepresentationFormat.of(headers);
    return form.answer(
        switch (form) {
          case DATA -> entry(id);
          case UBL -> copy.copy(caller.creditor(), id, CopyForm.UBL);
          case PDF -> copy.copy(caller.creditor(), id, CopyForm.PDF);
        });
  }

  private Records.CreditNoteEntry entry(UUID id) {
    return records
        .creditNote(caller.creditor(), id)
        .orElseThrow(() -> new NotFound("There is no credit note " + id + "."));
  }
}
