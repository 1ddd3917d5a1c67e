package org.encours.collections.domain.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.CourtChoice;
import org.encours.collections.domain.court.ProcedureOption;
import org.encours.collections.domain.court.ProcedureTerms;

/**
 * Lists every route with its worth, best first: amicable before judicial until it has failed, a
 * court in the order of the choice rule, sale and write-off last.
 */
public final class RouteChooser {

  public static final String COMMITTEE_APPROVAL = "COMMITTEE_APPROVAL";
  public static final String AMICABLE_FIRST = "AMICABLE_FIRST_OR_REASON";

  /** What opens a French civil court to a small claim (CPC 750-1). */
  public static final String CONCILIATION_ATTEMPT = "CONCILIATION_ATTEMPT";

  private final RouteFile file;
  private final ExpectedNet worth;
  private final CollectorRoutes collectors;

  private RouteChooser(RouteFile file) {
    this.file = file;
    this.worth = new ExpectedNet(file);
    this.collectors = new CollectorRoutes(file);
  }

  public static List<RouteOption> options(RouteFile file) {
    RouteChooser chooser = new RouteChooser(file);
    List<RouteOption> amicable = new ArrayList<>(chooser.inTheHouse());
    amicable.addAll(chooser.collectors.agencies());
    amicable.sort(Comparator.comparing((RouteOption option) -> option.net()).reversed());
    List<RouteOption> judicial =
        CourtChoice.ways(file.court()).stream().map(chooser::court).toList();
    List<RouteOption> all = new ArrayList<>(file.amicableDone() ? judicial : amicable);
    all.addAll(file.amicableDone() ? amicable : judicial);
    all.addAll(chooser.givingUp());
    return all.stream().sorted(Comparator.comparingInt(RouteChooser::standing)).toList();
  }

  /** The agency to hand to: the one of highest expected net recovery among those that can. */
  public static Optional<RouteOption> bestAgency(List<RouteOption> options) {
    return options.stream()
        .filter(option -> option.kind() == RouteKind.AMICABLE && option.worthwhile())
        .findFirst();
  }

  /** The procedure to propose: the first of the choice rule that brings more than it costs. */
  public static Optional<RouteOption> bestCourt(List<RouteOption> options) {
    return options.stream()
        .filter(option -> option.kind() == RouteKind.JUDICIAL && option.worthwhile())
        .findFirst();
  }

  /** Worthwhile ways, then open ways, then closed ones; a stable sort keeps the order within. */
  private static int standing(RouteOption option) {
    if (!option.eligible()) {
      return 2;
    }
    return option.worthwhile() ? 0 : 1;
  }

  private List<RouteOption> inTheHouse() {
    return List.of(
        worth.option(
            RouteKind.IN_HOUSE,
            null,
            !file.court().insolvent(),
            file.court().insolvent()
                ? "an insolvent debtor is not reminded; declare the claim"
                : "reminders and calls go on",
            worth.none(),
            60,
            List.of()),
        worth.option(
            RouteKind.PAYMENT_PLAN,
            null,
            file.planOffered(),
            file.planOffered()
                ? "the debtor asked for terms"
                : "the debtor has not asked for terms",
            worth.none(),
            120,
            List.of()),
        collectors.insurer());
  }

  /** Whether a suit that is worth its cost waits for nothing but an attempt at conciliation. */
  public static boolean attemptWouldOpenCourt(List<RouteOption> options) {
    return options.stream()
        .anyMatch(
            option -> option.needs().contains(CONCILIATION_ATTEMPT) && option.net().isPositive());
  }

  private RouteOption court(ProcedureOption way) {
    ProcedureTerms terms = ProcedureTerms.of(way.procedure(), file.on());
    List<String> needs = new ArrayList<>(List.of(COMMITTEE_APPROVAL));
    if (!file.amicableDone()) {
      needs.add(AMICABLE_FIRST);
    }
    if (way.attemptFirst()) {
      needs.add(CONCILIATION_ATTEMPT);
    }
    return worth.option(
        RouteKind.JUDICIAL,
        new Route.ToCourt(way.procedure()),
        way.eligible(),
        way.court() == null ? way.why() : way.court() + ": " + way.why(),
        terms.costFor(file.court().principal()),
        terms.days(),
        needs);
  }

  private List<RouteOption> givingUp() {
    return List.of(
        worth.option(
            RouteKind.SALE,
            null,
            file.court().contest() != Contest.SERIOUS,
            file.court().contest() == Contest.SERIOUS
                ? "a contested debt is not sold: the seller answers for its existence"
                : "the debt is assigned at a discount, unless the contract forbids it",
            worth.none(),
            30,
            List.of(COMMITTEE_APPROVAL)),
        worth.option(
            RouteKind.WRITE_OFF,
            null,
            true,
            "the committee gives the claim up",
            worth.none(),
            0,
            List.of(COMMITTEE_APPROVAL)));
  }
}
