package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.DefinePolicy;
import org.encours.dunning.application.SimulatePolicy;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.platform.input.OptionalBody;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** Plans tried before they are switched on. */
@Path("/v1/dunning-policies/{name}/simulation")
@RunOnVirtualThread
@Tag(name = "Policies")
public class SimulationResource {

  private static final int MOST_DEBTORS = 50_000;
  private static final int MOST_DIFFERENCES = 1_000;
  private static final int USUAL_DIFFERENCES = 100;

  /**
   * @param businessDate the day to decide for; today when it is not given
   * @param plan what to try; the plan of that name in force when it is not given
   * @param against what to compare with; the plans in force when it is not given
   * @param debtors how many debtors are looked at, at most and by default 50,000
   * @param differences how many are listed one by one, 100 by default
   */
  public record SimulationRequest(
      LocalDate businessDate,
      PolicyBody plan,
      PolicyBody against,
      Integer debtors,
      Integer differences) {}

  private final SimulatePolicy simulate;
  private final DefinePolicy policies;
  private final Caller caller;
  private final Clock clock;

  SimulationResource(SimulatePolicy simulate, DefinePolicy policies, Caller caller, Clock clock) {
    this.simulate = simulate;
    this.policies = policies;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "simulateDunningPolicy",
      summary =
          "What a run under this plan would send, to whom, and charge, beside another plan;"
              + " nothing is sent")
  public SimulatePolicy.Simulation simulate(
      @PathParam("name") String name, @OptionalBody SimulationRequest request) {
    SimulationRequest asked =
        request == null ? new SimulationRequest(null, null, null, null, null) : request;
    return simulate.simulate(
        caller.creditor(),
        new SimulatePolicy.Question(
            Optional.ofNullable(asked.businessDate()).orElseGet(() -> LocalDate.now(clock)),
            asked.plan() == null
                ? policies.named(caller.creditor(), name)
                : read(asked.plan(), name),
            Optional.ofNullable(asked.against())
                .map(other -> read(other, Optional.ofNullable(other.name()).orElse(name))),
            within("debtors", asked.debtors(), MOST_DEBTORS, MOST_DEBTORS),
            within("differences", asked.differences(), USUAL_DIFFERENCES, MOST_DIFFERENCES)));
  }

  private DunningPolicy read(PolicyBody body, String name) {
    return body.policy(name, policies.all(caller.creditor()).named(name));
  }

  private static int within(String path, Integer given, int usual, int most) {
    if (given == null) {
      return usual;
    }
    if (given < 0 || given > most) {
      throw new InvalidInput(path, "is between 0 and " + most);
    }
    return given;
  }
}
