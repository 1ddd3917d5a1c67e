package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.EstimateLosses;
import org.encours.risk.domain.provision.LossRates;
import org.encours.risk.domain.provision.Provision;

@Path("/v1/reports/provision")
@RunOnVirtualThread
@Tag(name = "Risk")
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class ProvisionResource {

  private static final BigDecimal MOST = BigDecimal.TEN;

  /**
   * @param factor how much worse than the past the times to come are taken to be
   * @param ratesFrom whether the rates are this creditor's own experience
   * @param provisions one per currency in which something is open
   */
  record ProvisionResponse(
      LocalDate asOf, BigDecimal factor, LossRates.Source ratesFrom, List<Provision> provisions) {}

  private final EstimateLosses losses;
  private final Caller caller;
  private final Clock clock;

  ProvisionResource(EstimateLosses losses, Caller caller, Clock clock) {
    this.losses = losses;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "provision",
      summary =
          "Expected loss by age, learnt from how this creditor's debtors paid (IFRS 9 5.5.15); the"
              + " ledger's own provision is kept by policy rates")
  public ProvisionResponse provision(
      @QueryParam("asOf") LocalDate asOf, @QueryParam("factor") BigDecimal factor) {
    LocalDate on = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
    BigDecimal worse = Objects.requireNonNullElse(factor, BigDecimal.ONE);
    if (worse.signum() < 0 || worse.compareTo(MOST) > 0) {
      throw new InvalidInput("factor", "must lie between 0 and 10");
    }
    EstimateLosses.Losses found = losses.estimate(caller.creditor(), on, worse);
    return new ProvisionResponse(on, worse, found.rates().from(), found.provisions());
  }
}
