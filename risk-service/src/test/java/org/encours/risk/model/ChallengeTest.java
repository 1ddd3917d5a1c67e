package org.encours.risk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChallengeTest {

  private final List<HistoricInvoice> history = Portfolios.of(5, 60, 25);

  @Test
  void aModelThatWasMeasuredAgainstWhatStandsNoMoreDoesNotReplaceIt() {
    Challenge won = Challenge.byLearning(history, Optional.empty());
    assertThat(won.winner()).isPresent();
    Challenge overtaken = won.overtaken();
    assertThat(overtaken.winner()).isEmpty();
    assertThat(overtaken.brier()).isEqualTo(won.brier());
    assertThat(overtaken.why()).endsWith("; but another model came into force meanwhile");
  }

  @Test
  void whoDidNotWinIsOvertakenByNobody() {
    KeptModel standing = Challenge.byLearning(history, Optional.empty()).winner().orElseThrow();
    Challenge lost = Challenge.byLearning(history, Optional.of(standing));
    assertThat(lost.winner()).isEmpty();
    assertThat(lost.overtaken()).isSameAs(lost);
  }
}
