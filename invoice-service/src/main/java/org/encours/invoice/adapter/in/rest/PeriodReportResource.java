package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.view.DisputeViews;
import org.encours.invoice.application.view.InvoicingLags;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** What a period teaches about the creditor's own work. */
@Path("/v1/reports")
@RunOnVirtualThread
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class PeriodReportResource {

  record DisputeReport(LocalDate from, LocalDate to, List<DisputeViews.Statistic> items) {}

  private final DisputeViews disputes;
  private final InvoicingLags lags;
  private final Caller caller;

  PeriodReportResource(DisputeViews disputes, InvoicingLags lags, Caller caller) {
    this.disputes = disputes;
    this.lags = lags;
    this.caller = caller;
  }

  @GET
  @Path("/disputes")
  @Operation(
      operationId = "disputeStatistics",
      summary = "Disputes of a period by reason: how many, how much, how they ended, how long")
  public DisputeReport disputes(
      @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
    checkPeriod(from, to);
    return new DisputeReport(from, to, disputes.statistics(caller.creditor(), from, to));
  }

  @GET
  @Path("/invoicing-lag")
  @Operation(
      operationId = "invoicingLag",
      summary = "How long after delivery the invoices of a period were issued")
  public InvoicingLags.Lag lag(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
    checkPeriod(from, to);
    return lags.lag(caller.creditor(), from, to);
  }

  private static void checkPeriod(LocalDate from, LocalDate to) {
    if (from == null || to == null || from.isAfter(to)) {
      throw new InvalidInput("from", "from and to are required, from not after to");
    }
  }
}
