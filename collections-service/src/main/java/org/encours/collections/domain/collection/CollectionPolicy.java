package org.encours.collections.domain.collection;

import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.route.CreditInsurance;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.RouteChooser;
import org.encours.collections.domain.route.RouteOption;
import org.encours.kernel.Money;

/**
 * How a creditor wants its cases to go.
 *
 * @param automatic whether a case that passes the gate goes to the best agency by itself
 * @param approvalAbove a claim above this needs the committee whatever the route; a claim in
 *     another currency always does
 * @param sector the creditor's trade, for agencies that know only some; or null
 * @param planGraceDays after an instalment's due date before a plan is broken
 * @param insured has credit insurance with a litigation service
 * @param insurance what it covers; null when there is none
 * @param accessories what becomes of charges once the invoices are paid
 * @param pauses how long the legal pauses last
 */
public record CollectionPolicy(
    boolean automatic,
    Money approvalAbove,
    String sector,
    int planGraceDays,
    boolean insured,
    CreditInsurance insurance,
    AccessoriesPolicy accessories,
    PauseDays pauses) {

  public CollectionPolicy {
    if (!insured) {
      insurance = null;
    } else if (insurance == null) {
      insurance = CreditInsurance.EXPORT;
    }
    accessories = accessories == null ? AccessoriesPolicy.DEFAULT : accessories;
    pauses = pauses == null ? PauseDays.DEFAULT : pauses;
  }

  /** Cautious enough to start with. */
  public static final CollectionPolicy DEFAULT =
      new CollectionPolicy(true, Money.of("25000.00", "EUR"), null, 7, false, null, null, null);

  /**
   * Whether the committee must say yes before this route is taken; it always must for a suit, and
   * for a sale, which gives up what the price does not cover.
   */
  public boolean needsApproval(Route route, Money claim) {
    return switch (route) {
      case Route.ToCourt court -> true;
      case Route.ToBuyer buyer -> true;
      case Route.ToAgency agency ->
          !approvalAbove.currency().equals(claim.currency()) || claim.compareTo(approvalAbove) > 0;
    };
  }

  /** Amicable with the best agency first; a court once that has failed or no agency can. */
  public CollectionStep next(CollectionCase collectionCase, List<RouteOption> options) {
    if (!automatic) {
      return new CollectionStep.Wait("the policy leaves the choice to a person");
    }
    if (collectionCase.talks().pause().isPresent()) {
      return new CollectionStep.Wait("the debtor is left in peace by law");
    }
    if (collectionCase.standing().insolvent()) {
      return new CollectionStep.Wait(
          "insolvent: declare the claim, and wait for what is distributed");
    }
    Optional<RouteOption> agency = RouteChooser.bestAgency(options);
    Optional<RouteOption> court = RouteChooser.bestCourt(options);
    if (!collectionCase.standing().amicableDone() && agency.isPresent()) {
      return amicable(collectionCase, agency.get());
    }
    if (court.isPresent()) {
      return new CollectionStep.Propose(
          court.get().route(),
          (collectionCase.standing().amicableDone()
                  ? "amicable collection failed; "
                  : "no agency can; ")
              + court.get().why());
    }
    return collectionCase.standing().amicableDone()
        ? new CollectionStep.CloseUnrecoverable(
            "amicable collection failed and no suit is worth its cost")
        : new CollectionStep.Wait("neither an agency nor a court is open to this case");
  }

  private CollectionStep amicable(CollectionCase collectionCase, RouteOption best) {
    Route.ToAgency route = (Route.ToAgency) best.route();
    String why = best.why() + ", best expected net recovery " + best.net();
    return needsApproval(route, collectionCase.account().open())
        ? new CollectionStep.Propose(route, why + "; above " + approvalAbove)
        : new CollectionStep.HandOff(route, why);
  }
}
