package org.encours.dunning.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.encours.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndemnityCapTest {

  @ParameterizedTest
  @CsvSource({
    "0.00, 0.00",
    "0.01, 20.00",
    "149.99, 20.00",
    "150.00, 20.00",
    "150.01, 30.00",
    "150.10, 30.01",
    "215.00, 36.50",
    "300.00, 45.00",
    "333.33, 48.33",
    "400.00, 55.00",
    "499.99, 64.99",
    "500.00, 65.00",
    "500.01, 65.00",
    "500.20, 65.01",
    "620.00, 71.00",
    "1000.00, 90.00",
    "2500.00, 165.00",
    "10000.00, 540.00",
    "39199.99, 1999.99",
    "39200.00, 2000.00",
    "50000.00, 2000.00"
  })
  void theCapFollowsTheAmountStillDueAndIsRoundedDown(String due, String cap) {
    assertThat(IndemnityCap.of(Money.of(due, "EUR"))).isEqualTo(Money.of(cap, "EUR"));
  }
}
