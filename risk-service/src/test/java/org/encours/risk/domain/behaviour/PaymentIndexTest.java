package org.encours.risk.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentIndexTest {

  @ParameterizedTest(name = "{0} days late gives {1} points")
  @CsvSource({
    "-30, 100",
    "-20, 90",
    "0, 80",
    "15, 70",
    "22, 60",
    "30, 50",
    "60, 40",
    "90, 30",
    "120, 20",
    "-25, 95.00",
    "-10, 85.00",
    "5, 76.67",
    "10, 73.33",
    "18, 65.71",
    "26, 55.00",
    "45, 45.00",
    "75, 35.00",
    "105, 25.00",
    "200, 20.00",
    "-90, 100.00"
  })
  void anchorsAndTheLinesBetweenThemGiveThePoints(int days, String points) {
    assertThat(PaymentIndex.ofDaysLate(days)).isEqualByComparingTo(points);
  }

  @Property
  void payingLaterNeverRaisesTheIndex(@ForAll @IntRange(min = -100, max = 300) int days) {
    assertThat(PaymentIndex.ofDaysLate(days + 1))
        .isLessThanOrEqualTo(PaymentIndex.ofDaysLate(days));
  }
}
