package org.encours.collections.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.eur;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The caps of art. XIX.4 CEL, held to the vectors that dunning-service has too. */
class ConsumerCapsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/be-lump-sum-cap.csv", numLinesToSkip = 1)
  void theLumpSumFollowsTheAmountStillDueAndIsRoundedDown(String due, String cap) {
    assertThat(ConsumerCaps.lumpSum(eur(due))).isEqualTo(eur(cap));
  }
}
