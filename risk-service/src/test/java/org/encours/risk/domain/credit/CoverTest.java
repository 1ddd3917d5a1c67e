package org.encours.risk.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTest {

  /** What is left uncovered of the stretched limit is what would have been granted anyway. */
  @ParameterizedTest(name = "own {0}, insured {1} at {2}: {3}")
  @CsvSource({
    "5000, 20000, 0.90, 23000.00", // 2,000 of the insured 20,000 and 3,000 beyond it
    "1000, 20000, 0.90, 10000.00", // a tenth of 10,000
    "2000, 20000, 0.90, 20000.00",
    "5000, 20000, 1, 25000",
    "0, 20000, 0.90, 0"
  })
  void theOwnRiskOfAStretchedLimitIsTheLimitWithoutCover(
      String own, String insured, BigDecimal share, BigDecimal stretched) {
    Cover cover = new Cover("insurer", eur(insured), share, day("2026-12-31"));
    assertThat(cover.stretch(new BigDecimal(own))).isEqualByComparingTo(stretched);
  }

  @Test
  void aCoverEndsWithItsLastDayAndCoversAShare() {
    Cover cover = new Cover("insurer", eur("1"), new BigDecimal("0.5"), day("2026-12-31"));
    assertThat(cover.holdsOn(day("2026-12-31"))).isTrue();
    assertThat(cover.holdsOn(day("2027-01-01"))).isFalse();
    assertThatThrownBy(
            () -> new Cover("insurer", eur("1"), new BigDecimal("1.01"), day("2026-12-31")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
