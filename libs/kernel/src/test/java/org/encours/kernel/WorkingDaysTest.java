package org.encours.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private static final LocalDate ASCENSION = LocalDate.parse("2026-05-14");
  private final WorkingDays belgium = new WorkingDays(Set.of(ASCENSION)::contains);

  @Test
  void theThirdWorkingDaySkipsAscensionAndTheWeekend() {
    assertThat(belgium.nthAfter(LocalDate.parse("2026-05-12"), 3)).isEqualTo("2026-05-18");
  }

  @Test
  void aTermThatEndsOnAHolidayRollsToTheNextWorkingDay() {
    assertThat(belgium.onOrAfter(ASCENSION)).isEqualTo("2026-05-15");
    assertThat(belgium.onOrAfter(LocalDate.parse("2026-05-16"))).isEqualTo("2026-05-18");
  }
}
