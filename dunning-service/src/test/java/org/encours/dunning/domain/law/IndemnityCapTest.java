package org.encours.dunning.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.encours.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** By the vectors that collections-service holds its own statement of the rule to. */
class IndemnityCapTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/be-lump-sum-cap.csv", numLinesToSkip = 1)
  void theCapFollowsTheAmountStillDueAndIsRoundedDown(String due, String cap) {
    assertThat(IndemnityCap.of(Money.of(due, "EUR"))).isEqualTo(Money.of(cap, "EUR"));
  }
}
