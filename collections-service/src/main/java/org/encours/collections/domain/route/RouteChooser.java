package org.encours.collections.domain.route;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.CourtChoice;
import org.encours.collections.domain.court.CourtWay;
import org.encours.collections.domain.court.ProcedureTerms;
import org.encours.kernel.Money;

/**
 * Lists every route with its worth, best first: amicable before judicial until it has failed, a
 * court in the order of the choice rule, sale and write-off last.
 */
public final class RouteChooser {

  public static final String COMMITTEE_APPROVAL = "COMMITTEE_APPROVAL";
  public static final String AMICABLE_FIRST = "AMICABLE_FIRST_OR_REASON";

  private static final int AGENCY_DAYS = 60;
  private static final int INSURER_DAYS = 120;

  private final RouteFile file;

  private RouteChooser(RouteFile file) {
    this.file = file;
  }

  public static List<RouteOption> options(RouteFile file) {
    RouteChooser chooser = new RouteChooser(file);
    List<RouteOption> amicable = new ArrayList<>(chooser.inTheHouse());
    file.agencies().stream()
        .filter(candidate -> !chooser.worksForInsurer(candidate))
        .forEach(candidate -> amicable.add(chooser.agency(candidate)));
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
        option(
            RouteKind.IN_HOUSE,
            null,
            !file.court().insolvent(),
            file.court().insolvent()
                ? "an insolvent debtor is not reminded; declare the claim"
                : "reminders and calls go on",
            none(),
            60,
            List.of()),
        option(
            RouteKind.PAYMENT_PLAN,
            null,
            file.planOffered(),
            file.planOffered()
                ? "the debtor asked for terms"
                : "the debtor has not asked for terms",
            none(),
            120,
            List.of()),
        insurer());
  }

  /** Its litigation service, which is an agency for us where it is known by such. */
  private RouteOption insurer() {
    CreditInsurance insurance = file.insurance();
    Optional<Candidate> service =
        file.agencies().stream().filter(this::worksForInsurer).findFirst();
    Optional<String> obstacle =
        (insurance == null ? Optional.of("no credit insurance") : insurance.obstacle(file))
            .or(() -> service.flatMap(this::obstacle).map(why -> "the litigation service " + why));
    return option(
        RouteKind.CREDIT_INSURER,
        service.map(known -> Route.to(known.agency().id())).orElse(null),
        obstacle.isEmpty(),
        obstacle.orElse("the insurer's litigation service works insured debts"),
        service.map(known -> fee(known.agency(), RouteKind.CREDIT_INSURER)).orElse(none()),
        INSURER_DAYS,
        List.of());
  }

  private boolean worksForInsurer(Candidate candidate) {
    return file.insurance() != null && candidate.agency().id().equals(file.insurance().service());
  }

  private RouteOption agency(Candidate candidate) {
    Agency agency = candidate.agency();
    Optional<String> obstacle = obstacle(candidate);
    return option(
        RouteKind.AMICABLE,
        Route.to(agency.id()),
        obstacle.isEmpty(),
        agency.name()
            + obstacle
                .map(why -> " " + why)
                .orElse(" works in " + file.court().debtorCountry() + " for this amount"),
        fee(agency, RouteKind.AMICABLE),
        AGENCY_DAYS,
        List.of());
  }

  private Money fee(Agency agency, RouteKind kind) {
    return agency
        .feeSchedule()
        .successFee(expected(kind), file.open(), file.ageDays())
        .plus(agency.feeSchedule().fixedFor(file.open()));
  }

  private Optional<String> obstacle(Candidate candidate) {
    if (file.court().insolvent()) {
      return Optional.of("may not press a debtor who is insolvent; declare the claim");
    }
    return candidate
        .agency()
        .obstacle(file.open(), file.court().debtorCountry(), file.debtorLanguage(), file.sector())
        .or(() -> full(candidate));
  }

  private static Optional<String> full(Candidate candidate) {
    if (candidate.hadIt()) {
      return Optional.of("has had this case already");
    }
    Integer capacity = candidate.agency().capacity();
    return capacity != null && candidate.openCases() >= capacity
        ? Optional.of("is at its capacity of " + capacity + " cases")
        : Optional.empty();
  }

  private RouteOption court(CourtWay way) {
    ProcedureTerms terms = ProcedureTerms.of(way.procedure(), file.on());
    return option(
        RouteKind.JUDICIAL,
        new Route.ToCourt(way.procedure()),
        way.eligible(),
        way.court() == null ? way.why() : way.court() + ": " + way.why(),
        terms.costFor(file.court().principal()),
        terms.days(),
        file.amicableDone()
            ? List.of(COMMITTEE_APPROVAL)
            : List.of(COMMITTEE_APPROVAL, AMICABLE_FIRST));
  }

  private List<RouteOption> givingUp() {
    return List.of(
        option(
            RouteKind.SALE,
            null,
            file.court().contest() != Contest.SERIOUS,
            file.court().contest() == Contest.SERIOUS
                ? "a contested debt is not sold: the seller answers for its existence"
                : "the debt is assigned at a discount, unless the contract forbids it",
            none(),
            30,
            List.of(COMMITTEE_APPROVAL)),
        option(
            RouteKind.WRITE_OFF,
            null,
            true,
            "the committee gives the claim up",
            none(),
            0,
            List.of(COMMITTEE_APPROVAL)));
  }

  private RouteOption option(
      RouteKind kind,
      Route route,
      boolean eligible,
      String why,
      Money cost,
      int days,
      List<String> needs) {
    return new RouteOption(kind, route, eligible, why, expected(kind), cost, days, needs);
  }

  private Money expected(RouteKind kind) {
    return Money.rounded(
        file.open().amount().multiply(file.rates().expected(kind, file.age(), file.grade())),
        file.open().currency(),
        RoundingMode.HALF_UP);
  }

  private Money none() {
    return Money.zero(file.open().currency());
  }
}
