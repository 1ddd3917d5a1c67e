package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.view.InvoiceForecasts;
import org.encours.risk.domain.debtor.InvoiceId;
import org.encours.risk.domain.forecast.Forecast.Contribution;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Late payment")
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class ForecastResource {

  /**
   * @param open what is still to be paid of the invoice
   * @param probabilityLate that it is paid after the last day in time: the due date, the next
   *     banking day if that is none, and the policy's grace
   * @param meanDaysLate mean days late; early counts as 0
   * @param medianDaysLate days late by which it is as likely paid as not
   * @param expectedLateMoney what is open, times the probability to be late
   * @param disputed whether it was made once the invoice was disputed
   * @param reasons with the percentage points each adds to the probability, or takes
   */
  record ForecastResponse(
      UUID invoiceId,
      String debtor,
      LocalDate issueDate,
      LocalDate dueDate,
      Money total,
      Money open,
      BigDecimal probabilityLate,
      BigDecimal probabilityLate5,
      BigDecimal probabilityLate30,
      BigDecimal meanDaysLate,
      BigDecimal medianDaysLate,
      Money expectedLateMoney,
      boolean disputed,
      List<ReasonResponse> reasons,
      String modelVersion) {

    /**
     * One reason.
     *
     * @param points percentage points of the probability that come from it; all add up to it
     */
    record ReasonResponse(
        String code, Map<String, Object> parameters, String text, BigDecimal points) {
      static ReasonResponse of(Contribution reason) {
        return new ReasonResponse(
            reason.sentence().code(),
            reason.sentence().parameters(),
            reason.sentence().text(),
            reason.points());
      }
    }

    static ForecastResponse of(InvoiceForecasts.Entry entry) {
      var made = entry.forecast();
      return new ForecastResponse(
          made.invoice().value(),
          entry.debtor(),
          made.issuedOn(),
          made.dueDate(),
          made.total(),
          entry.open(),
          made.forecast().late(),
          made.forecast().late5(),
          made.forecast().late30(),
          made.forecast().meanDaysLate(),
          made.forecast().medianDaysLate(),
          entry.atRisk(),
          made.disputed(),
          made.forecast().reasons().stream().map(ReasonResponse::of).toList(),
          made.forecast().modelVersion());
    }
  }

  private final InvoiceForecasts forecasts;
  private final Caller caller;
  private final Clock clock;

  ForecastResource(InvoiceForecasts forecasts, Caller caller, Clock clock) {
    this.forecasts = forecasts;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/invoices/{invoiceId}/forecasts")
  @Operation(
      operationId = "invoiceForecasts",
      summary = "What was expected of an invoice when it was issued, and once it was disputed")
  public Page<ForecastResponse> invoice(@PathParam("invoiceId") UUID invoice) {
    var found = forecasts.of(caller.creditor(), new InvoiceId(invoice));
    if (found.isEmpty()) {
      throw new NotFound("Nothing was forecast of this invoice.");
    }
    return new Page<>(found.stream().map(ForecastResponse::of).toList(), null);
  }

  @GET
  @Path("/predicted-late")
  @Operation(
      operationId = "predictedLate",
      summary =
          "Open invoices not due yet that will probably be paid late, most money at risk first")
  public RestResponse<Page<ForecastResponse>> predictedLate(
      @QueryParam("businessDate") LocalDate businessDate,
      @QueryParam("currency") String currency,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") @Min(0) Integer after,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    int skip = Objects.requireNonNullElse(after, 0);
    LocalDate today = Objects.requireNonNullElseGet(businessDate, () -> LocalDate.now(clock));
    List<ForecastResponse> found =
        forecasts
            .predictedLate(caller.creditor(), today, Optional.ofNullable(currency), skip, size + 1)
            .stream()
            .map(ForecastResponse::of)
            .toList();
    return Pages.of(uri, Page.of(found, size, _ -> String.valueOf(skip + size)));
  }
}
