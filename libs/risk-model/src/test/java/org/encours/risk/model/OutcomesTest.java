package org.encours.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OutcomesTest {

  @Test
  void aPerfectRankingHasAnAreaOfOneAndTheOppositeOfZero() {
    boolean[] came = {false, false, true, true};
    assertThat(new Outcomes(new double[] {0.1, 0.2, 0.8, 0.9}, came).auc()).isEqualTo(1.0);
    assertThat(new Outcomes(new double[] {0.9, 0.8, 0.2, 0.1}, came).auc()).isEqualTo(0.0);
  }

  @Test
  void tiesCountHalf() {
    boolean[] came = {false, true, false, true};
    assertThat(new Outcomes(new double[] {0.5, 0.5, 0.5, 0.5}, came).auc()).isEqualTo(0.5);
    assertThat(new Outcomes(new double[] {0.1, 0.5, 0.5, 0.9}, came).auc()).isEqualTo(0.875);
  }

  @Test
  void brierAccuracyAndLiftAreWhatTheyAreByHand() {
    Outcomes outcomes =
        new Outcomes(
            new double[] {0.9, 0.6, 0.4, 0.2, 0.1},
            new boolean[] {true, false, true, false, false});
    assertThat(outcomes.brier()).isCloseTo((0.01 + 0.36 + 0.36 + 0.04 + 0.01) / 5, within(1e-12));
    assertThat(outcomes.accuracy()).isCloseTo(0.6, within(1e-12));
    assertThat(outcomes.liftOfTopFifth()).isCloseTo(2.5, within(1e-12));
  }
}
