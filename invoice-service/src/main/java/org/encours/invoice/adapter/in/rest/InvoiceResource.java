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
import org.encours.invoice.application.CopyForm;
import org.encours.invoice.application.CopyInvoice;
import org.encours.invoice.application.IssueInvoices;
import org.encours.invoice.application.WriteOffInvoice;
import org.encours.invoice.application.view.InvoiceSummary;
import org.encours.invoice.application.view.InvoiceViews;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/invoices")
@RunOnVirtualThread
@Tag(name = "Invoices")
@Produces(MediaType.APPLICATION_JSON)
class InvoiceResource {

  /** Why and, where it is not today, when the committee gave up. */
  record WriteOffRequest(String reason, LocalDate writtenOffOn) {}

  private final IssueInvoices issue;
  private final WriteOffInvoice writeOff;
  private final CopyInvoice copy;
  private final InvoiceViews invoices;
  private final Idempotency idempotency;
  private final Caller caller;

  InvoiceResource(
      IssueInvoices issue,
      WriteOffInvoice writeOff,
      CopyInvoice copy,
      InvoiceViews invoices,
      Idempotency idempotency,
      Caller caller) {
    this.issue = issue;
    this.writeOff = writeOff;
    this.copy = copy;
    this.invoices = invoices;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "issueInvoice",
      summary =
          "Issue an invoice; also as a document of EN 16931: UBL 2.1 or CII, as XML or within a PDF"
              + " (Factur-X), in Peppol's envelope or without")
  @APIResponse(
      responseCode = "201",
      description = "Issued; a missing payment reference was generated",
      content = @Content(schema = @Schema(implementation = InvoiceResponse.class)))
  public RestResponse<InvoiceResponse> post(InvoiceRequest request) {
    return RequestBodies.pointingToTheFirst(
        () ->
            idempotency.once(
                request,
                () -> {
                  Invoice invoice = issue.issue(caller.creditor(), request.order());
                  return Answers.created(
                      URI.create("/v1/invoices/" + invoice.id()), InvoiceResponse.of(invoice));
                }));
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listInvoices",
      summary = "Invoices by debtor, status, due date or number")
  public RestResponse<Page<InvoiceSummary>> list(
      @QueryParam("debtor") String debtor,
      @QueryParam("status") InvoiceStatus status,
      @QueryParam("dueBefore") LocalDate dueBefore,
      @QueryParam("number") String number,
      @QueryParam("dueDateAssumed") Boolean dueDateAssumed,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var filter = new InvoiceViews.Filter(debtor, status, dueBefore, number, dueDateAssumed);
    var found = invoices.list(caller.creditor(), filter, Optional.ofNullable(after), size + 1);
    return Pages.of(uri, Page.of(found, size, invoice -> invoice.id().toString()));
  }

  @GET
  @Path("/{id}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, RepresentationFormat.PDF_TYPE})
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "getInvoice",
      summary = "An invoice with all there is to know; also as XML (UBL) or PDF, by Accept")
  @APIResponse(
      responseCode = "200",
      description = "The invoice, or a copy of it",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = InvoiceDetailResponse.class)),
        @Content(mediaType = MediaType.APPLICATION_XML),
        @Content(mediaType = RepresentationFormat.PDF_TYPE)
      })
  public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    RepresentationFormat form = RepresentationFormat.of(headers);
    return form.answer(
        switch (form) {
          case DATA -> detail(id);
          case UBL -> copy.copy(caller.creditor(), id, CopyForm.UBL);
          case PDF -> copy.copy(caller.creditor(), id, CopyForm.PDF);
        });
  }

  private InvoiceDetailResponse detail(UUID id) {
    return invoices
        .find(caller.creditor(), id)
        .map(InvoiceDetailResponse::of)
        .orElseThrow(() -> new NotFound("There is no invoice " + id + "."));
  }

  @POST
  @Path("/{id}/write-off")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "writeOffInvoice",
      summary = "Give up what is open of an invoice; VAT may then be recovered")
  public RestResponse<InvoiceResponse> writeOff(@PathParam("id") UUID id, WriteOffRequest request) {
    return idempotency.once(
        request,
        () ->
            Answers.ok(
                InvoiceResponse.of(
                    writeOff.writeOff(
                        caller.creditor(),
                        id,
                        Optional.ofNullable(request.writtenOffOn()),
                        request.reason()))));
  }
}
