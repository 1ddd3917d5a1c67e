package org.encours.collections.domain.route;

import java.util.List;
import org.encours.kernel.Money;

/**
 * One way with what speaks for it.
 *
 * @param route null for the ways that leave the claim in the house
 * @param why it is or is not open
 * @param expectedCost fees and court costs to lay out
 * @param expectedDays until the money is in or the title is enforceable
 * @param needs what must come first: COMMITTEE_APPROVAL, AMICABLE_FIRST_OR_REASON,
 *     CONCILIATION_ATTEMPT
 */
public record RouteOption(
    RouteKind kind,
    Route route,
    boolean eligible,
    String why,
    Money expectedRecovery,
    Money expectedCost,
    int expectedDays,
    List<String> needs) {

  public RouteOption {
    needs = List.copyOf(needs);
  }

  /** Whether this is the way that somebody chose, on whatever terms. */
  public boolean leads(Route chosen) {
    return switch (chosen) {
      case Route.ToBuyer buyer -> kind == RouteKind.SALE;
      case Route.ToCourt court -> court.equals(route);
      case Route.ToAgency asked ->
          route instanceof Route.ToAgency mine && mine.agency().equals(asked.agency());
    };
  }

  public Money net() {
    return expectedRecovery.minus(expectedCost);
  }

  /** Open, and bringing more than it costs. */
  public boolean worthwhile() {
    return eligible && net().isPositive();
  }
}
