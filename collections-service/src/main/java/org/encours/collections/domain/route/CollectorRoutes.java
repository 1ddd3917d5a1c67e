package org.encours.collections.domain.route;

import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.agency.Agency;
import org.encours.kernel.Money;

/** The ways by somebody who collects for us: each agency, and the credit insurer's service. */
final class CollectorRoutes {

  private static final int AGENCY_DAYS = 60;
  private static final int INSURER_DAYS = 120;

  private final RouteFile file;
  private final ExpectedNet worth;

  CollectorRoutes(RouteFile file) {
    this.file = file;
    this.worth = new ExpectedNet(file);
  }

  /** Each agency but the one that works for the insurer, which is a way of its own. */
  List<RouteOption> agencies() {
    return file.agencies().stream()
        .filter(candidate -> !worksForInsurer(candidate))
        .map(this::agency)
        .toList();
  }

  /** Its litigation service, which is an agency for us where it is known by such. */
  RouteOption insurer() {
    CreditInsurance insurance = file.insurance();
    Optional<Candidate> service =
        file.agencies().stream().filter(this::worksForInsurer).findFirst();
    Optional<String> obstacle =
        (insurance == null ? Optional.of("no credit insurance") : insurance.obstacle(file))
            .or(() -> service.flatMap(this::obstacle).map(why -> "the litigation service " + why));
    return worth.option(
        RouteKind.CREDIT_INSURER,
        service.map(known -> Route.to(known.agency().id())).orElse(null),
        obstacle.isEmpty(),
        obstacle.orElse("the insurer's litigation service works insured debts"),
        service
            .map(known -> fee(known.agency(), worth.expected(RouteKind.CREDIT_INSURER)))
            .orElse(worth.none()),
        INSURER_DAYS,
        List.of());
  }

  private boolean worksForInsurer(Candidate candidate) {
    return file.insurance() != null && candidate.agency().id().equals(file.insurance().service());
  }

  private RouteOption agency(Candidate candidate) {
    Agency agency = candidate.agency();
    Optional<String> obstacle = obstacle(candidate);
    AgencyRate rate = file.rates().expected(agency.id(), file.age(), file.grade());
    String works = " works in " + file.court().debtorCountry() + " for this amount; " + rate.why();
    Money expected = worth.share(rate.expected());
    return new RouteOption(
        RouteKind.AMICABLE,
        Route.to(agency.id()),
        obstacle.isEmpty(),
        agency.name() + obstacle.map(why -> " " + why).orElse(works),
        expected,
        fee(agency, expected),
        AGENCY_DAYS,
        List.of());
  }

  private Money fee(Agency agency, Money expected) {
    return agency
        .feeSchedule()
        .successFee(expected, file.open(), file.ageDays())
        .plus(agency.feeSchedule().fixedFor(file.open()));
  }

  private Optional<String> obstacle(Candidate candidate) {
    if (file.court().insolvent()) {
      return Optional.of("may not press a debtor who is insolvent; declare the claim");
    }
    return candidate
        .agency()
        .obstacle(file.open(), file.court().debtorCountry(), file.debtorLanguage(), file.sector())
        .or(() -> unlicensed(candidate.agency()))
        .or(() -> Optional.ofNullable(file.unlawful()).map(why -> "may not ask " + why))
        .or(() -> full(candidate));
  }

  private Optional<String> unlicensed(Agency agency) {
    return agency.licence().obstacle(file.court().debtor(), file.court().debtorCountry());
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
}
