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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.BookReceipt;
import org.encours.invoice.application.ReceiptOrder;
import org.encours.invoice.application.ReverseReceipt;
import org.encours.invoice.application.view.ReceiptViews;
import org.encours.invoice.domain.charge.Part;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.platform.input.OptionalBody;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/receipts")
@RunOnVirtualThread
@Tag(name = "Receipts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReceiptResource {

  /**
   * @param part of the invoice; by the order of the policy where it is left out
   */
  record ShareRequest(UUID invoice, Money amount, Part part) {

    static List<ReceiptOrder.Wish> wishes(List<ShareRequest> shares) {
      return RequestBodies.list(shares).stream()
          .map(
              share ->
                  new ReceiptOrder.Wish(
                      share.invoice(), share.amount(), Optional.ofNullable(share.part())))
          .toList();
    }
  }

  /** Money that came in. */
  @Schema(
      examples =
          """
          {"amount":{"amount":"798.60","currency":"EUR"},"valueDate":"2026-10-28","reference":"+++000/0000/00101+++"}
          """)
  record ReceiptRequest(
      Money amount,
      LocalDate valueDate,
      String reference,
      String debtor,
      List<ShareRequest> allocations,
      String bankReference) {

    ReceiptOrder order() {
      return new ReceiptOrder(
          amount,
          valueDate,
          Optional.ofNullable(reference).filter(text -> !text.isBlank()),
          Optional.ofNullable(debtor),
          ShareRequest.wishes(allocations),
          Optional.ofNullable(bankReference));
    }
  }

  /** Why it bounced; today where no date is given. */
  record ReversalRequest(LocalDate reversedOn, String reason) {}

  private final BookReceipt book;
  private final ReverseReceipt reverse;
  private final ReceiptViews receipts;
  private final Idempotency idempotency;
  private final Caller caller;
  private final Clock clock;

  ReceiptResource(
      BookReceipt book,
      ReverseReceipt reverse,
      ReceiptViews receipts,
      Idempotency idempotency,
      Caller caller,
      Clock clock) {
    this.book = book;
    this.reverse = reverse;
    this.receipts = receipts;
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "bookReceipt",
      summary = "Book money: on the invoices named, else by reference, else on the oldest due")
  public RestResponse<ReceiptViews.Entry> post(ReceiptRequest request) {
    return idempotency.once(
        request,
        () -> {
          Receipt receipt = book.book(caller.creditor(), request.order());
          return Answers.created(URI.create("/v1/receipts/" + receipt.id()), answer(receipt));
        });
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listReceipts",
      summary = "Money that came in, by debtor and value date, in the order of entry")
  public RestResponse<Page<ReceiptViews.Entry>> list(
      @QueryParam("debtor") String debtor,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found =
        receipts.list(
            caller.creditor(),
            new ReceiptViews.Filter(debtor, from, to),
            Optional.ofNullable(after),
            size + 1);
    return Pages.of(uri, Page.of(found, size, receipt -> receipt.id().toString()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getReceipt", summary = "A receipt with what it paid")
  public ReceiptViews.Entry get(@PathParam("id") UUID id) {
    return receipts
        .find(caller.creditor(), id)
        .orElseThrow(() -> new NotFound("There is no receipt " + id + "."));
  }

  @POST
  @Path("/{id}/reversal")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "reverseReceipt",
      summary = "Take back a receipt that bounced; what it had paid is open again")
  public RestResponse<ReceiptViews.Entry> reverse(
      @PathParam("id") UUID id, @OptionalBody ReversalRequest request) {
    ReversalRequest given = request == null ? new ReversalRequest(null, null) : request;
    Receipt.Reversal how =
        new Receipt.Reversal(
            given.reversedOn() == null ? LocalDate.now(clock) : given.reversedOn(),
            Optional.ofNullable(given.reason()).filter(text -> !text.isBlank()));
    return idempotency.once(
        given, () -> Answers.ok(answer(reverse.reverse(caller.creditor(), id, how))));
  }

  static ReceiptViews.Entry answer(Receipt receipt) {
    return new ReceiptViews.Entry(
        receipt.id(),
        receipt.debtor().map(debtor -> debtor.reference()).orElse(null),
        receipt.amount(),
        receipt.valueDate(),
        receipt.reference().orElse(null),
        receipt.bankReference().orElse(null),
        receipt.allocations().stream()
            .flatMap(share -> ReceiptViews.Share.of(share).stream())
            .toList(),
        receipt.unallocated(),
        receipt.reversal().map(Receipt.Reversal::on).orElse(null),
        null);
  }
}
