package org.encours.collections.domain.routing;

import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.RouteChooser;
import org.encours.collections.domain.route.RouteOption;

/** Where a case goes by itself: nowhere in peace, an agency first, a court after it, or its end. */
final class NextRoute {

  private NextRoute() {}

  static CollectionStep of(
      CollectionPolicy policy, CollectionCase waiting, List<RouteOption> options) {
    if (waiting.negotiation().pause().isPresent()) {
      return new CollectionStep.Wait("the debtor is left in peace by law");
    }
    if (waiting.flags().insolvent()) {
      return new CollectionStep.Wait(
          "insolvent: declare the claim, and wait for what is distributed");
    }
    boolean failed = waiting.flags().amicableDone();
    Optional<RouteOption> agency = RouteChooser.bestAgency(options);
    Optional<RouteOption> court = RouteChooser.bestCourt(options);
    if (!failed && agency.isPresent()) {
      return amicable(policy, waiting, agency.get());
    }
    if (court.isPresent()) {
      String why = failed ? "amicable collection failed; " : "no agency can; ";
      return new CollectionStep.Propose(court.get().route(), why + court.get().why());
    }
    if (failed && RouteChooser.attemptWouldOpenCourt(options)) {
      return new CollectionStep.Wait(
          "a court hears it after an attempt at conciliation (CPC 750-1)");
    }
    return failed
        ? new CollectionStep.CloseUnrecoverable(
            "amicable collection failed and no suit is worth its cost")
        : new CollectionStep.Wait("neither an agency nor a court is open to this case");
  }

  private static CollectionStep amicable(
      CollectionPolicy policy, CollectionCase waiting, RouteOption best) {
    Route.ToAgency route = (Route.ToAgency) best.route();
    String why = best.why() + ", best expected net recovery " + best.net();
    return policy.needsApproval(route, waiting.account().open())
        ? new CollectionStep.Propose(route, why + "; above " + policy.approvalAbove())
        : new CollectionStep.HandOff(route, why);
  }
}
