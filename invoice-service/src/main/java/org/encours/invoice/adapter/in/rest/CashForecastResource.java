package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.view.CashForecasts;
import org.encours.invoice.domain.cashforecast.CashForecast;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Spreadsheet;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/reports/cash-forecast")
@RunOnVirtualThread
@Tag(name = "Reports")
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class CashForecastResource {

  private static final int MOST_WEEKS = 52;

  /**
   * Cash to be expected from what is invoiced; what nobody issued yet is not in it.
   *
   * @param asOf payments of that day are in the book already
   * @param items the weeks of each currency
   * @param later expected after the last week, by currency
   * @param withoutForecast open, and not forecast by anybody yet: in no week
   */
  record CashForecastResponse(
      LocalDate asOf, List<WeekResponse> items, List<Money> later, List<Money> withoutForecast) {

    static CashForecastResponse of(LocalDate asOf, List<CashForecast> forecasts) {
      return new CashForecastResponse(
          asOf,
          forecasts.stream().flatMap(it -> it.weeks().stream()).map(WeekResponse::of).toList(),
          forecasts.stream().map(CashForecast::later).toList(),
          forecasts.stream().map(CashForecast::withoutForecast).filter(Money::isPositive).toList());
    }
  }

  /**
   * Seven days.
   *
   * @param week the first of them
   * @param until the last of them
   * @param p10 in one of ten such weeks less comes
   * @param p50 in every second one less comes
   * @param p90 in nine of ten less comes
   * @param expected mean of what comes
   */
  record WeekResponse(
      LocalDate week, LocalDate until, Money p10, Money p50, Money p90, Money expected) {

    static WeekResponse of(CashForecast.Week week) {
      return new WeekResponse(
          week.from(),
          week.from().plusDays(6),
          week.p10(),
          week.p50(),
          week.p90(),
          week.expected());
    }

    List<String> row() {
      return List.of(
          week.toString(),
          until.toString(),
          p50.currency().getCurrencyCode(),
          p10.amount().toPlainString(),
          p50.amount().toPlainString(),
          p90.amount().toPlainString(),
          expected.amount().toPlainString());
    }
  }

  private static final List<String> COLUMNS =
      List.of("week", "until", "currency", "p10", "p50", "p90", "expected");

  private final CashForecasts forecasts;
  private final Caller caller;
  private final Clock clock;

  CashForecastResource(CashForecasts forecasts, Caller caller, Clock clock) {
    this.forecasts = forecasts;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "cashForecast",
      summary = "Cash by week, with the bounds within which it comes in eight of ten weeks",
      description =
          "Sums when each open amount is expected, given that it is still open: overdue and"
              + " disputed money too. The first week begins the day after asOf.")
  public CashForecastResponse forecast(
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("weeks") @DefaultValue("13") int weeks,
      @QueryParam("debtor") String debtor) {
    LocalDate day = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw new InvalidInput("weeks", "must be 1 to " + MOST_WEEKS);
    }
    return CashForecastResponse.of(
        day, forecasts.of(caller.creditor(), day, weeks, Optional.ofNullable(debtor)));
  }

  @GET
  @Produces(Spreadsheet.TYPE)
  @Operation(operationId = "cashForecastCsv", hidden = true)
  public RestResponse<String> csv(
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("weeks") @DefaultValue("13") int weeks,
      @QueryParam("debtor") String debtor) {
    Stream<List<String>> rows =
        forecast(asOf, weeks, debtor).items().stream().map(WeekResponse::row);
    return Spreadsheet.of(COLUMNS, rows).build();
  }
}
