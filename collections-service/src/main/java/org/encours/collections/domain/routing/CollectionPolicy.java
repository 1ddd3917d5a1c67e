package org.encours.collections.domain.routing;

import java.util.List;
import org.encours.collections.domain.agencywork.ContactHours;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.money.AccessoriesPolicy;
import org.encours.collections.domain.negotiation.PauseDays;
import org.encours.collections.domain.route.CreditInsurance;
import org.encours.collections.domain.route.Route;
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
 * @param contactHours in which agencies may call on consumers, never wider than the law's
 * @param sensitive what is sold says something of the buyer's health, beliefs or the like (GDPR
 *     art. 9): agencies are given neutral words instead of the invoice's description
 */
public record CollectionPolicy(
    boolean automatic,
    Money approvalAbove,
    String sector,
    int planGraceDays,
    boolean insured,
    CreditInsurance insurance,
    AccessoriesPolicy accessories,
    PauseDays pauses,
    ContactHours contactHours,
    boolean sensitive) {

  public CollectionPolicy {
    if (!insured) {
      insurance = null;
    } else if (insurance == null) {
      insurance = CreditInsurance.EXPORT;
    }
    accessories = accessories == null ? AccessoriesPolicy.DEFAULT : accessories;
    pauses = pauses == null ? PauseDays.DEFAULT : pauses;
    contactHours = contactHours == null ? ContactHours.LAW : contactHours;
  }

  /** Cautious enough to start with. */
  public static final CollectionPolicy DEFAULT =
      new CollectionPolicy(
          true, Money.of("25000.00", "EUR"), null, 7, false, null, null, null, null, false);

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
    return automatic
        ? NextRoute.of(this, collectionCase, options)
        : new CollectionStep.Wait("the policy leaves the choice to a person");
  }
}
