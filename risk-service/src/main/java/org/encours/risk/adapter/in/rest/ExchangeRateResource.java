package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.NotFound;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.KeepExchangeRates;
import org.encours.risk.domain.currency.DatedRate;

@Path("/v1/exchange-rates")
@RunOnVirtualThread
@Tag(name = "Exchange rates")
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class ExchangeRateResource {

  private static final String BASE = DatedRate.EURO.getCurrencyCode();

  /**
   * @param base EUR, which is also meant when it is left out
   * @param rates units of each currency for one euro
   */
  record ExchangeRatesRequest(String base, Map<String, BigDecimal> rates) {}

  /**
   * @param date the day it is of
   */
  record RateView(String currency, BigDecimal rate, LocalDate date) {}

  record ExchangeRatesResponse(String base, List<RateView> rates) {
    static ExchangeRatesResponse of(Collection<DatedRate> rates) {
      return new ExchangeRatesResponse(
          BASE,
          rates.stream()
              .map(it -> new RateView(it.currency().getCurrencyCode(), it.perEuro(), it.on()))
              .sorted(Comparator.comparing(RateView::currency))
              .toList());
    }
  }

  private final KeepExchangeRates rates;
  private final Caller caller;
  private final Clock clock;

  ExchangeRateResource(KeepExchangeRates rates, Caller caller, Clock clock) {
    this.rates = rates;
    this.caller = caller;
    this.clock = clock;
  }

  @PUT
  @Path("/{date}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER})
  @Operation(
      operationId = "setExchangeRates",
      summary = "The rates of a day, units for one euro; they take the place of that day's others")
  public ExchangeRatesResponse put(
      @PathParam("date") LocalDate date, ExchangeRatesRequest request) {
    List<DatedRate> told = read(date, request);
    rates.put(caller.creditor(), date, told, caller.name());
    return ExchangeRatesResponse.of(told);
  }

  @GET
  @Path("/{date}")
  @Operation(operationId = "exchangeRatesOfDay", summary = "The rates that were told of a day")
  public ExchangeRatesResponse ofDay(@PathParam("date") LocalDate date) {
    List<DatedRate> found = rates.of(caller.creditor(), date);
    if (found.isEmpty()) {
      throw new NotFound("No exchange rates were told of " + date + ".");
    }
    return ExchangeRatesResponse.of(found);
  }

  @GET
  @Operation(
      operationId = "exchangeRates",
      summary = "The rates a credit check on a date goes by: the latest of each currency")
  public ExchangeRatesResponse latest(@QueryParam("on") LocalDate on) {
    LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    return ExchangeRatesResponse.of(rates.latest(caller.creditor(), day).latest().values());
  }

  private List<DatedRate> read(LocalDate date, ExchangeRatesRequest request) {
    Input input = new Input();
    Map<String, BigDecimal> given = request == null ? null : request.rates();
    if (given == null || given.isEmpty()) {
      input.wrong("rates", "names at least one currency");
    }
    if (request != null && request.base() != null && !request.base().equals(BASE)) {
      input.wrong("base", "must be EUR");
    }
    if (date.isAfter(LocalDate.now(clock))) {
      input.wrong("date", "lies in the future: no rate is known yet");
    }
    input.orThrow();
    List<DatedRate> told = new ArrayList<>();
    given.forEach((code, rate) -> told.add(read(input, date, code, rate)));
    input.orThrow();
    return told;
  }

  private static DatedRate read(Input input, LocalDate date, String code, BigDecimal rate) {
    String path = "rates." + code;
    input.required(path, rate);
    if (rate == null) {
      return null;
    }
    return input.made(path, () -> new DatedRate(currency(code), rate, date));
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(code + " is no ISO 4217 currency", unknown);
    }
  }
}
