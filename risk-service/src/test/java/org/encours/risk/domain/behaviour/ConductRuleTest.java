package org.encours.risk.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.risk.domain.behaviour.Facts.day;

import java.util.Set;
import org.encours.kernel.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConductRuleTest {

  /** Easter Monday of 2026 is 6 April. */
  private final WorkingDays banking =
      new WorkingDays(Set.of(day("2026-04-03"), day("2026-04-06"))::contains);

  @ParameterizedTest(name = "due {0}, paid {1}, grace {2}: {3} days")
  @CsvSource({
    "2026-01-31, 2026-02-02, 0, 0",
    "2026-01-31, 2026-02-03, 0, 1",
    "2026-01-30, 2026-02-02, 0, 3",
    "2026-01-30, 2026-01-20, 0, -10",
    "2026-01-31, 2026-01-31, 0, 0",
    "2026-04-03, 2026-04-07, 0, 0",
    "2026-04-03, 2026-04-08, 0, 1",
    "2026-01-28, 2026-01-31, 3, 0",
    "2026-01-28, 2026-02-01, 3, 4",
  })
  void onlyDaysOnWhichMoneyCouldComeAreConduct(String due, String paid, int grace, int days) {
    ConductRule rule = new ConductRule(banking, grace);
    assertThat(rule.daysLate(day(due), day(paid))).isEqualTo(days);
  }

  @Test
  void theLegalDueDateStaysWhereItIs() {
    Behaviour behaviour =
        new Facts().issued(1, "2026-01-01", "2026-01-31", "100.00").asOf("2026-02-02");
    assertThat(behaviour.record().late()).isZero();
    assertThat(behaviour.position().overdue()).isEqualTo(Facts.eur("100.00"));
  }

  @Test
  void graceIsNotNegative() {
    assertThatThrownBy(() -> new ConductRule(banking, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
