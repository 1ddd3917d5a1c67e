package org.encours.dunning.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeTest {

  @ParameterizedTest(name = "creditor {0}, debtor {1} {2}: {3}")
  @CsvSource({
    "BE, BE, COMPANY, BE_BUSINESS",
    "BE, FR, COMPANY, BE_BUSINESS",
    "FR, FR, COMPANY, FR_BUSINESS",
    "FR, BE, COMPANY, FR_BUSINESS",
    "ES, BE, COMPANY, EU_BUSINESS",
    "NL, BE, COMPANY, NL_BUSINESS",
    "DE, NL, PUBLIC_BODY, DE_PUBLIC",
    "BE, BE, CONSUMER, BE_CONSUMER",
    "FR, BE, CONSUMER, BE_CONSUMER",
    "BE, FR, CONSUMER, FR_CONSUMER",
    "BE, ES, CONSUMER, OTHER_CONSUMER",
    "BE, NL, CONSUMER, NL_CONSUMER",
    "FR, DE, CONSUMER, DE_CONSUMER",
    "DE, LU, CONSUMER, LU_CONSUMER",
    "BE, BE, PUBLIC_BODY, BE_PUBLIC",
    "FR, FR, PUBLIC_BODY, FR_PUBLIC"
  })
  void theLawFollowsWhoOwesAndWhere(
      String creditor, String debtor, DebtorKind kind, Regime regime) {
    assertThat(Regime.of(creditor, debtor, kind)).isEqualTo(regime);
  }

  @Test
  void anUnknownKindCountsAsConsumer() {
    assertThat(DebtorKind.of("ASSOCIATION")).isEqualTo(DebtorKind.CONSUMER);
    assertThat(DebtorKind.of(null)).isEqualTo(DebtorKind.CONSUMER);
  }
}
