package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.view.AgedBalances;
import org.encours.invoice.application.view.Exposures;
import org.encours.invoice.application.view.Forecasts;
import org.encours.invoice.application.view.Records;
import org.encours.invoice.domain.figures.AgeBucket;
import org.encours.kernel.CreditorId;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/reports")
@RunOnVirtualThread
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class ForecastResource {

  record ProvisionReport(LocalDate asOf, List<ProvisionResponse> items) {}

  record ExposureReport(LocalDate asOf, List<Exposures.Group> items) {}

  private final AgedBalances balances;
  private final Forecasts forecasts;
  private final Exposures exposures;
  private final Records records;
  private final Caller caller;
  private final Clock clock;

  ForecastResource(
      AgedBalances balances,
      Forecasts forecasts,
      Exposures exposures,
      Records records,
      Caller caller,
      Clock clock) {
    this.balances = balances;
    this.forecasts = forecasts;
    this.exposures = exposures;
    this.records = records;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/provision")
  @Operation(
      operationId = "provision",
      summary = "Loss to be expected by age, at the policy's rates or at those the book shows")
  public ProvisionReport provision(
      @QueryParam("asOf") LocalDate asOf, @QueryParam("outlook") BigDecimal outlook) {
    BigDecimal factor = outlook == null ? BigDecimal.ONE : outlook;
    if (factor.signum() <= 0 || factor.compareTo(BigDecimal.TEN) > 0 || factor.scale() > 4) {
      throw new InvalidInput("outlook", "must be more than 0 and at most 10");
    }
    LocalDate day = day(asOf);
    CreditorId creditor = caller.creditor();
    Map<AgeBucket, BigDecimal> set = records.policy(creditor).lossRates();
    return new ProvisionReport(
        day,
        balances.asOf(creditor, day).totals().stream()
            .map(
                line ->
                    set.isEmpty()
                        ? ProvisionResponse.derived(
                            line, forecasts.ageing(creditor, line.currency(), day), factor)
                        : ProvisionResponse.set(line, set))
            .toList());
  }

  @GET
  @Path("/exposure-by-group")
  @Operation(
      operationId = "exposureByGroup",
      summary = "What all companies of a group owe together on any day, the largest first")
  public ExposureReport exposure(@QueryParam("asOf") LocalDate asOf) {
    LocalDate day = day(asOf);
    return new ExposureReport(day, exposures.asOf(caller.creditor(), day));
  }

  private LocalDate day(LocalDate given) {
    return given == null ? LocalDate.now(clock) : given;
  }
}
