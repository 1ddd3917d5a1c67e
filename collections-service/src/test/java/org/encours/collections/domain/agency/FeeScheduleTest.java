package org.encours.collections.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.eur;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeScheduleTest {

  @ParameterizedTest(name = "{0} at {1} days: {2} percent")
  @CsvSource({"800, 10, 18", "800, 200, 30", "5000, 10, 15", "9000, 10, 10", "9000, 200, 30"})
  void theNarrowestBandThatFitsGivesTheFee(String claim, int age, String share) {
    FeeSchedule schedule =
        new FeeSchedule(
            List.of(
                new FeeBand(null, 0, new BigDecimal("10")),
                new FeeBand(eur("5000.00"), 0, new BigDecimal("15")),
                new FeeBand(eur("1000.00"), 0, new BigDecimal("18")),
                new FeeBand(null, 180, new BigDecimal("30"))),
            null);
    assertThat(schedule.share(eur(claim), age)).isEqualByComparingTo(share);
  }

  @Test
  void feesAreRoundedHalfUpToTheCent() {
    FeeSchedule schedule =
        new FeeSchedule(List.of(new FeeBand(null, 0, new BigDecimal("12.5"))), null);
    assertThat(schedule.successFee(eur("100.20"), eur("500.00"), 0)).isEqualTo(eur("12.53"));
  }
}
