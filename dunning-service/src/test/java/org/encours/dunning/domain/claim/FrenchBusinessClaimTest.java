package org.encours.dunning.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.ENGINE;
import static org.encours.dunning.domain.claim.Debts.agreed;
import static org.encours.dunning.domain.claim.Debts.business;
import static org.encours.dunning.domain.claim.Debts.day;
import static org.encours.dunning.domain.claim.Debts.debt;
import static org.encours.dunning.domain.claim.Debts.eur;
import static org.encours.dunning.domain.claim.Debts.lines;

import java.util.Optional;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchBusinessClaimTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FR-1 | 10000.00 | 2026-05-01 | 2026-09-01 | 60@12.15=199.73; 63@12.4=214.03 | 10453.76",
        "FR-2 | 1200.00 | 2026-01-31 | 2026-03-02 | 30@12.15=11.98 | 1251.98",
        "FR-3 | 8400.00 | 2024-04-30 | 2025-02-15 | 61@14.5=203.56; 184@14.25=603.42;"
            + " 46@13.15=139.21 | 9386.19"
      })
  void withoutAgreedRateTheEcbRatePlusTenApplies(
      String id, String amount, String due, String asOf, String lines, String total) {
    Claim claim = ENGINE.on(day(asOf), business(Regime.FR_BUSINESS, debt(amount, due)));

    assertThat(lines(claim)).isEqualTo(lines);
    assertThat(claim.total()).isEqualTo(eur(total));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FR-1b | 10000.00 | 2026-05-01 | 2026-09-01 | 60@7.86=129.21; 63@8.25=142.40 | 10311.61",
        "FR-2b | 1200.00 | 2026-01-31 | 2026-03-02 | 30@7.86=7.75 | 1247.75",
        "FR-3b | 8400.00 | 2024-04-30 | 2025-02-15 | 61@15.21=213.52; 184@14.76=625.02;"
            + " 46@11.13=117.83 | 9396.37"
      })
  void anAgreedRateNeverFallsBelowThreeTimesTheLegalRate(
      String id, String amount, String due, String asOf, String lines, String total) {
    Claim claim = ENGINE.on(day(asOf), withAgreed("3.00", amount, due));

    assertThat(lines(claim)).isEqualTo(lines);
    assertThat(claim.total()).isEqualTo(eur(total));
  }

  /** Counting the due day instead of the day of payment moves a day to the other half-year. */
  @Test
  void theDayOfPaymentCountsAndTheDueDayDoesNot() {
    Claim ours =
        ENGINE.on(day("2026-09-01"), business(Regime.FR_BUSINESS, debt("10000.00", "2026-05-01")));
    Claim oneDayEarlier =
        ENGINE.on(day("2026-08-31"), business(Regime.FR_BUSINESS, debt("10000.00", "2026-04-30")));

    assertThat(lines(oneDayEarlier)).isEqualTo("61@12.15=203.05; 62@12.4=210.63");
    assertThat(ours.total().minus(oneDayEarlier.total())).isEqualTo(eur("0.08"));
  }

  @Test
  void theFloorIsComparedForEachHalfYear() {
    Claim claim = ENGINE.on(day("2025-02-15"), withAgreed("14.80", "8400.00", "2024-04-30"));

    assertThat(claim.lines())
        .extracting(line -> line.rate().toPlainString())
        .containsExactly("15.21", "14.80", "14.80");
  }

  @Test
  void aPublicDebtorOwesTheEcbRatePlusEight() {
    Claim claim =
        ENGINE.on(day("2026-03-02"), business(Regime.FR_PUBLIC, debt("1200.00", "2026-01-31")));

    assertThat(lines(claim)).isEqualTo("30@10.15=10.01");
    assertThat(claim.fixedCompensation()).isEqualTo(eur("40.00"));
  }

  @Test
  void elsewhereInTheUnionTheDirectiveGivesTheSameFloor() {
    Claim claim =
        ENGINE.on(day("2026-03-02"), business(Regime.EU_BUSINESS, debt("1200.00", "2026-01-31")));

    assertThat(lines(claim)).isEqualTo("30@10.15=10.01");
    assertThat(claim.lines().getFirst().law()).contains("2011/7/EU");
  }

  private static ClaimBasis withAgreed(String percent, String amount, String due) {
    return new ClaimBasis(
        debt(amount, due),
        Regime.FR_BUSINESS,
        CreditorSize.SME,
        agreed(percent),
        Optional.empty(),
        Optional.empty());
  }
}
