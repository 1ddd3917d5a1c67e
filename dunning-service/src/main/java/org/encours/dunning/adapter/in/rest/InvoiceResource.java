package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.ComputeClaim;
import org.encours.dunning.application.ExplainInvoice;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** One invoice: its claim and why it stands where it stands. */
@Path("/v1/invoices/{invoiceId}")
@RunOnVirtualThread
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Invoices")
public class InvoiceResource {

  private final ComputeClaim claims;
  private final ExplainInvoice explain;
  private final Caller caller;
  private final Clock clock;

  InvoiceResource(ComputeClaim claims, ExplainInvoice explain, Caller caller, Clock clock) {
    this.claims = claims;
    this.explain = explain;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/claim")
  @Operation(
      operationId = "getClaim",
      summary =
          "What may lawfully be claimed at the end of a day, every amount with its calculation")
  public ClaimResponse claim(
      @PathParam("invoiceId") UUID invoice, @QueryParam("asOf") LocalDate asOf) {
    return ClaimResponse.of(claims.on(caller.creditor(), invoice, date(asOf)));
  }

  @GET
  @Path("/explanation")
  @Operation(
      operationId = "explainInvoice",
      summary = "Why the next step is, or is not, taken on a day")
  public ExplanationResponse explanation(
      @PathParam("invoiceId") UUID invoice, @QueryParam("asOf") LocalDate asOf) {
    return ExplanationResponse.of(explain.explain(caller.creditor(), invoice, date(asOf)));
  }

  private LocalDate date(LocalDate given) {
    return Optional.ofNullable(given).orElseGet(() -> LocalDate.now(clock));
  }
}
