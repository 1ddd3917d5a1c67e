package org.encours.collections.domain.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.agency;
import static org.encours.collections.domain.Samples.eur;

import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.Suit;
import org.encours.collections.domain.party.DebtorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the credit insurer's litigation service works a debt, and why not. */
class CreditInsuranceTest {

  private static final AgencyId SERVICE = new AgencyId("insurer");

  private static RouteFile file(
      CreditInsurance insurance, String country, DebtorKind kind, Contest contest, int days) {
    return new RouteFile(
        eur("10000.00"),
        TODAY.minusDays(days),
        TODAY,
        "C",
        "fr",
        null,
        Suit.of("BE", country, kind, eur("10000.00")).contested(contest).withPaper().facts(),
        List.of(
            new Candidate(agency("insurer", "15"), 0, false),
            new Candidate(agency("one", "20"), 0, false)),
        false,
        false,
        insurance,
        new RecoveryRates(List.of()),
        null);
  }

  private static RouteOption insurer(RouteFile file) {
    return RouteChooser.options(file).stream()
        .filter(option -> option.kind() == RouteKind.CREDIT_INSURER)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "export only {0}, {1} in {2}, {3}, {4} days: {5}")
  @CsvSource({
    "true,  COMPANY,  FR, NONE,    60, works insured debts",
    "true,  COMPANY,  BE, NONE,    60, covers export only",
    "false, COMPANY,  BE, NONE,    60, works insured debts",
    "false, CONSUMER, FR, NONE,    60, covers no consumers",
    "false, COMPANY,  FR, SERIOUS, 60, rests while the debt is contested",
    "false, COMPANY,  FR, WEAK,    90, works insured debts",
    "false, COMPANY,  FR, NONE,    91, had to be told within 90",
  })
  void onlyWhatIsInsuredIsWorked(
      boolean exportOnly, DebtorKind kind, String country, Contest contest, int days, String why) {
    RouteOption option =
        insurer(file(new CreditInsurance(exportOnly, SERVICE, 90), country, kind, contest, days));
    assertThat(option.why()).contains(why);
    assertThat(option.eligible()).isEqualTo(why.equals("works insured debts"));
  }

  @Test
  void withoutInsuranceTheWayIsClosed() {
    RouteOption option = insurer(file(null, "FR", DebtorKind.COMPANY, Contest.NONE, 60));
    assertThat(option.eligible()).isFalse();
    assertThat(option.why()).isEqualTo("no credit insurance");
  }

  @Test
  void theLitigationServiceIsHandedToAsTheAgencyItIsAndIsNoneOfTheOthers() {
    RouteFile file =
        file(new CreditInsurance(true, SERVICE, null), "FR", DebtorKind.COMPANY, Contest.NONE, 60);
    RouteOption option = insurer(file);
    assertThat(option.leads(Route.to(SERVICE))).isTrue();
    assertThat(option.expectedCost()).isEqualTo(eur("825.00"));
    assertThat(RouteChooser.options(file))
        .filteredOn(each -> each.kind() == RouteKind.AMICABLE)
        .extracting(RouteOption::route)
        .containsExactly(Route.to(new AgencyId("one")));
  }

  @Test
  void aServiceThatIsNotRegisteredIsAskedOnPaper() {
    RouteOption option =
        insurer(file(CreditInsurance.EXPORT, "FR", DebtorKind.COMPANY, Contest.NONE, 60));
    assertThat(option.eligible()).isTrue();
    assertThat(option.route()).isNull();
  }
}
