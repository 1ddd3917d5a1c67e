package org.encours.risk.domain.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.EndedTerm;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.behaviour.TermHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the standard's example, a second published one, and rates derived from a flow. */
class ProvisionTest {

  @Test
  void theStandardsExampleComesTo580000() {
    Provision provision =
        Provision.of(
            Map.of(
                Age.NOT_DUE, eur("15000000"),
                Age.D1_30, eur("7500000"),
                Age.D31_60, eur("4000000"),
                Age.D61_90, eur("2500000"),
                Age.OVER_90, eur("1000000")),
            LossRates.ILLUSTRATIVE);
    assertThat(provision.lines())
        .extracting(Provision.Line::loss)
        .containsExactly(eur("45000"), eur("120000"), eur("144000"), eur("165000"), eur("106000"));
    assertThat(provision.gross()).isEqualTo(eur("30000000"));
    assertThat(provision.loss()).isEqualTo(eur("580000"));
  }

  @Test
  void aSecondPublishedExampleComesOutToTheCent() {
    LossRates rates =
        new LossRates(
            Map.of(
                Age.NOT_DUE, new BigDecimal("0.5"),
                Age.D1_30, new BigDecimal("2.2"),
                Age.D31_60, new BigDecimal("2.7"),
                Age.D61_90, new BigDecimal("4.5"),
                Age.OVER_90, BigDecimal.ZERO),
            LossRates.Source.OWN_HISTORY);
    Provision provision =
        Provision.of(
            Map.of(
                Age.NOT_DUE, eur("15000"),
                Age.D1_30, eur("7500"),
                Age.D31_60, eur("4000"),
                Age.D61_90, eur("2500")),
            rates);
    assertThat(provision.lines())
        .extracting(Provision.Line::loss)
        .containsExactly(eur("75"), eur("165"), eur("108"), eur("112.50"), eur("0"));
  }

  @Test
  void ratesAreWhatWasLostOfWhatReachedAnAge() {
    EndedClaims flow = new EndedClaims();
    flow.add(new EndedTerm(new BigDecimal("8000000"), 0, false));
    flow.add(new EndedTerm(new BigDecimal("800000"), 12, false));
    flow.add(new EndedTerm(new BigDecimal("400000"), 45, false));
    flow.add(new EndedTerm(new BigDecimal("400000"), 75, false));
    flow.add(new EndedTerm(new BigDecimal("370000"), 120, false));
    flow.add(new EndedTerm(new BigDecimal("30000"), 200, true));
    LossRates rates = flow.ofFlow();
    assertThat(inOrder(rates)).containsExactly("0.30", "1.50", "2.50", "3.75", "7.50");
    assertThat(inOrder(rates.lookingForward(new BigDecimal("1.2"))))
        .containsExactly("0.36", "1.80", "3.00", "4.50", "9.00");
  }

  @Test
  void fewEndedClaimsTeachNothingYet() {
    EndedClaims few = new EndedClaims();
    few.add(new EndedTerm(BigDecimal.TEN, 100, true));
    assertThat(few.rates()).isEqualTo(LossRates.ILLUSTRATIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "-24, NOT_DUE",
    "0, NOT_DUE",
    "1, D1_30",
    "30, D1_30",
    "31, D31_60",
    "60, D31_60",
    "61, D61_90",
    "90, D61_90",
    "91, OVER_90"
  })
  void theAgesBeginAndEndAsTheAgedBalanceHasThem(int days, Age age) {
    assertThat(Age.of(days)).isEqualTo(age);
  }

  @Test
  void aBookIsAgedAsOfADateAndEachCurrencyStandsAlone() {
    AgedBook book = new AgedBook();
    Facts facts =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-31", "1000.00")
            .issued(2, "2026-02-01", "2026-03-31", "500.00")
            .issued(
                3,
                "2026-02-01",
                new org.encours.risk.domain.behaviour.Term(
                    day("2026-02-28"), Money.of("70.00", "USD")));
    book.add(TermHistory.of(facts.list(), day("2026-03-01")));
    assertThat(book.provisions(LossRates.ILLUSTRATIVE))
        .extracting(Provision::loss)
        .containsExactly(eur("17.50"), Money.of("1.12", "USD"));
  }

  private static List<String> inOrder(LossRates rates) {
    return java.util.Arrays.stream(Age.values())
        .map(age -> rates.percent().get(age).toPlainString())
        .toList();
  }
}
