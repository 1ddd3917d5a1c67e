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
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.view.AgedBalances;
import org.encours.invoice.application.view.PeriodFigures;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/reports")
@RunOnVirtualThread
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class ReportResource {

  private final AgedBalances balances;
  private final PeriodFigures figures;
  private final Caller caller;
  private final Clock clock;

  ReportResource(AgedBalances balances, PeriodFigures figures, Caller caller, Clock clock) {
    this.balances = balances;
    this.figures = figures;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/aged-balance")
  @Operation(
      operationId = "agedBalance",
      summary = "What is owed by debtor, currency and age on any day, out of the book")
  public AgedBalances.AgedBalance agedBalance(@QueryParam("asOf") LocalDate asOf) {
    return balances.asOf(caller.creditor(), asOf == null ? LocalDate.now(clock) : asOf);
  }

  @GET
  @Path("/key-figures")
  @Operation(
      operationId = "keyFigures",
      summary = "DSO and the other figures of a period; what cannot be computed is left out")
  public KeyFiguresResponse keyFigures(
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("currency") @DefaultValue("EUR") String currency) {
    if (from == null || to == null || from.isAfter(to)) {
      throw new InvalidInput("from", "from and to are required, from not after to");
    }
    if (!isCurrency(currency)) {
      throw new InvalidInput("currency", "must be a currency of ISO 4217");
    }
    return KeyFiguresResponse.of(
        from, to, currency, figures.sums(caller.creditor(), from, to, currency));
  }

  /** Which periods a series is cut into. */
  enum Every {
    month
  }

  /** Key figures of each month; the first and the last may be parts of one. */
  record KeyFiguresSeriesResponse(List<KeyFiguresResponse> items) {}

  @GET
  @Path("/key-figures/series")
  @Operation(
      operationId = "keyFiguresSeries",
      summary = "The key figures month by month, at most ten years of them")
  public KeyFiguresSeriesResponse series(
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("every") @DefaultValue("month") Every every,
      @QueryParam("currency") @DefaultValue("EUR") String currency) {
    List<KeyFiguresResponse> items = new ArrayList<>();
    if (from == null || to == null || from.plusYears(10).isBefore(to)) {
      throw new InvalidInput("to", "from and to are required, at most ten years apart");
    }
    for (LocalDate first = from;
        !first.isAfter(to);
        first = first.withDayOfMonth(1).plusMonths(1)) {
      LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
      items.add(keyFigures(first, last.isAfter(to) ? to : last, currency));
    }
    return new KeyFiguresSeriesResponse(items);
  }

  private static boolean isCurrency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(
            known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0);
  }
}
