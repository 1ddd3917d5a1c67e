package org.encours.dunning.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegularDeliveryTest {

  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 5);

  private final RegularDelivery threeReminded =
      new RegularDelivery(
          Set.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 5), LocalDate.of(2026, 6, 5)));

  @Test
  void theFourthDueDateOfAYearMayCost() {
    assertThat(threeReminded.isFree(SEPTEMBER)).isFalse();
    assertThat(threeReminded.isFree(LocalDate.of(2026, 6, 5))).isTrue();
  }

  @Test
  void aNewYearStartsAtZero() {
    assertThat(threeReminded.remindedFor(SEPTEMBER).isFree(LocalDate.of(2027, 1, 5))).isTrue();
  }

  @Test
  void twoLettersForOneDueDateUseOneFreeSlot() {
    RegularDelivery two =
        new RegularDelivery(Set.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 5)));

    RegularDelivery again = two.remindedFor(LocalDate.of(2026, 3, 5));

    assertThat(again.isFree(SEPTEMBER)).isTrue();
  }
}
