package org.encours.collections.domain.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.agency;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.route.RouteFiles.among;
import static org.encours.collections.domain.route.RouteFiles.file;
import static org.encours.collections.domain.route.RouteFiles.knowing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.FeeSchedule;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which agency gets a case: who can, and who is expected to bring most after its fee. */
class AgencyChoiceTest {

  @Test
  void theAgencyOfHighestNetRecoveryIsBest() {
    var options =
        RouteChooser.options(
            file(eur("10000.00"), false, agency("dear", "25"), agency("cheap", "12")));
    RouteOption best = RouteChooser.bestAgency(options).orElseThrow();
    assertThat(best.route()).isEqualTo(Route.to(new AgencyId("cheap")));
    assertThat(best.expectedRecovery()).isEqualTo(eur("6000.00"));
    assertThat(best.expectedCost()).isEqualTo(eur("720.00"));
    assertThat(best.net()).isEqualTo(eur("5280.00"));
  }

  @ParameterizedTest(name = "countries {0}, languages {1}, minimum {2}: {3}")
  @CsvSource({
    "FR, nl, 10,    does not work in BE",
    "BE, fr, 10,    does not speak nl",
    "BE, nl, 20000, takes no claim below 20000.00 EUR",
  })
  void anAgencyThatCannotSaysWhy(String country, String language, String minimum, String why) {
    Agency agency =
        new Agency(
            new AgencyId("a"),
            "A",
            Set.of(country),
            Set.of(),
            Set.of(language),
            new FeeSchedule(List.of(), null),
            null,
            eur(minimum),
            null,
            null,
            null,
            null);
    var options = RouteChooser.options(file(eur("10000.00"), false, agency));
    assertThat(RouteChooser.bestAgency(options)).isEmpty();
    assertThat(options).anySatisfy(option -> assertThat(option.why()).contains(why));
  }

  @Test
  void anAgencyThatHadTheCaseOrIsFullIsPassedOver() {
    RouteFile base = file(eur("10000.00"), false);
    Agency small =
        new Agency(
            new AgencyId("small"),
            "Small",
            Set.of("BE"),
            Set.of(),
            Set.of(),
            new FeeSchedule(List.of(), null),
            null,
            null,
            2,
            null,
            null,
            null);
    assertThat(RouteChooser.bestAgency(options(base, new Candidate(small, 2, false)))).isEmpty();
    assertThat(RouteChooser.bestAgency(options(base, new Candidate(small, 1, true)))).isEmpty();
    assertThat(RouteChooser.bestAgency(options(base, new Candidate(small, 1, false)))).isPresent();
  }

  @Test
  void theBooksOwnCasesMoveTheExpectedRate() {
    BigDecimal prior =
        new RecoveryRates(List.of()).expected(RouteKind.AMICABLE, AgeBand.UP_TO_90, "C");
    assertThat(prior).isEqualByComparingTo("0.60");
    BigDecimal after =
        new RecoveryRates(
                List.of(
                    new Experience(
                        RouteKind.AMICABLE, AgeBand.UP_TO_90, "C", 20, new BigDecimal("4"))))
            .expected(RouteKind.AMICABLE, AgeBand.UP_TO_90, "C");
    assertThat(after).isEqualByComparingTo("0.40");
  }

  @ParameterizedTest
  @CsvSource({
    "0,   0,    0.6000, 'it has worked no such case yet'",
    "1,   1,    0.6190, '100.0 % in 1 such case of its own'",
    "20,  18,   0.7500, '90.0 % in 20 such cases of its own'",
    "180, 162,  0.8700, '90.0 % in 180 such cases of its own'",
    "20,  0,    0.3000, '0.0 % in 20 such cases of its own, weighed with 60.0 % of all agencies'"
  })
  void anAgencysOwnCasesMoveItsRateAndAreSaid(int cases, String shares, String rate, String why) {
    RecoveryRates rates = ratesOf("one", cases, shares);
    assertThat(rates.expected(new AgencyId("one"), AgeBand.UP_TO_90, "C").expected())
        .isEqualByComparingTo(rate);
    RouteOption option = best(rates);
    assertThat(option.why()).contains(why);
    assertThat(option.expectedRecovery())
        .isEqualTo(
            Money.rounded(
                new BigDecimal(rate).movePointRight(4),
                eur("0.00").currency(),
                RoundingMode.HALF_UP));
  }

  @Test
  void casesOfOtherAgesGradesAndAgenciesSayNothing() {
    RecoveryRates rates = ratesOf("other", 20, "20");
    assertThat(rates.expected(new AgencyId("one"), AgeBand.UP_TO_90, "C").expected())
        .isEqualByComparingTo("0.60");
    assertThat(rates.expected(new AgencyId("other"), AgeBand.UP_TO_90, "D").cases()).isZero();
    assertThat(rates.expected(new AgencyId("other"), AgeBand.OLDER, "C").cases()).isZero();
    assertThat(rates.expected(new AgencyId("other"), AgeBand.UP_TO_90, null).cases()).isEqualTo(20);
  }

  @Test
  void theDearerAgencyIsChosenWhenItBringsMoreThanItCosts() {
    Agency cheap = agency("cheap", "10");
    Agency good = agency("good", "20");
    assertThat(bestOf(new RecoveryRates(List.of()), cheap, good)).isEqualTo(Route.to(cheap.id()));
    assertThat(bestOf(ratesOf("good", 100, "95"), cheap, good)).isEqualTo(Route.to(good.id()));
    // One lucky case is not enough.
    assertThat(bestOf(ratesOf("good", 1, "1"), cheap, good)).isEqualTo(Route.to(cheap.id()));
  }

  private static RecoveryRates ratesOf(String agency, int cases, String shares) {
    return new RecoveryRates(
        List.of(),
        cases == 0
            ? List.of()
            : List.of(
                new AgencyExperience(
                    new AgencyId(agency), AgeBand.UP_TO_90, "C", cases, new BigDecimal(shares))));
  }

  private static RouteOption best(RecoveryRates rates) {
    return RouteChooser.bestAgency(
            RouteChooser.options(knowing(rates, file(eur("10000.00"), false, agency("one", "15")))))
        .orElseThrow();
  }

  private static Route bestOf(RecoveryRates rates, Agency... agencies) {
    return RouteChooser.bestAgency(
            RouteChooser.options(knowing(rates, file(eur("10000.00"), false, agencies))))
        .orElseThrow()
        .route();
  }

  private static List<RouteOption> options(RouteFile base, Candidate candidate) {
    return RouteChooser.options(among(List.of(candidate), base));
  }
}
