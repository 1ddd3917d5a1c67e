package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.OrderRefunds;
import org.encours.invoice.application.RefundCredit;
import org.encours.invoice.application.view.CreditViews;
import org.encours.invoice.domain.receipt.Refund;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/refunds")
@RunOnVirtualThread
@Tag(name = "Credit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RefundResource {

  /**
   * Credit that is paid back.
   *
   * @param debtor the ERP's customer number
   * @param iban to which account; left out where it is known elsewhere
   * @param executedOn today where it is left out
   */
  record RefundRequest(
      @NotBlank String debtor,
      @NotNull Money amount,
      String iban,
      LocalDate executedOn,
      @NotBlank @Size(max = 1000) String reason) {

    RefundCredit.Order order() {
      return new RefundCredit.Order(
          debtor, amount, Optional.ofNullable(iban), Optional.ofNullable(executedOn), reason);
    }
  }

  private final RefundCredit refund;
  private final OrderRefunds orders;
  private final CreditViews credits;
  private final Idempotency idempotency;
  private final Caller caller;

  RefundResource(
      RefundCredit refund,
      OrderRefunds orders,
      CreditViews credits,
      Idempotency idempotency,
      Caller caller) {
    this.refund = refund;
    this.orders = orders;
    this.credits = credits;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "refundCredit",
      summary = "Pay a debtor's credit back, the oldest first: by file where an account is given")
  public RestResponse<CreditViews.RefundEntry> post(RefundRequest request) {
    return idempotency.once(
        request,
        () -> {
          Refund done = refund.refund(caller.creditor(), request.order());
          return Answers.created(URI.create("/v1/refunds/" + done.id()), get(done.id()));
        });
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "listRefunds", summary = "What was paid back, in the order of entry")
  public RestResponse<Page<CreditViews.RefundEntry>> list(
      @QueryParam("debtor") String debtor,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found =
        credits.refunds(
            caller.creditor(), Optional.ofNullable(debtor), Optional.ofNullable(after), size + 1);
    return Pages.of(uri, Page.of(found, size, entry -> entry.id().toString()));
  }

  @GET
  @Path("/payment-order")
  @Produces(MediaType.APPLICATION_XML)
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "getRefundOrder",
      summary =
          "The refunds of a day as an order to the bank (ISO 20022 pain.001.001.09, SEPA); those"
              + " without an account, or not in euro, are paid by hand")
  public byte[] order(
      @Parameter(description = "The day on which the bank is to pay")
          @NotNull
          @QueryParam("executedOn")
          LocalDate executedOn) {
    return orders.of(caller.creditor(), executedOn);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getRefund", summary = "One refund")
  public CreditViews.RefundEntry get(@PathParam("id") UUID id) {
    return credits.refund(caller.creditor(), id).orElseThrow(() -> NotFound.of("refund", id));
  }
}
