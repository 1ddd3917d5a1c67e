package org.encours.risk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChallengerTest {

  private final List<HistoricInvoice> history = Portfolios.of(5, 60, 25);

  @Test
  void aModelThatWasMeasuredAgainstWhatStandsNoMoreDoesNotReplaceIt() {
    Challenger won = Challenger.byLearning(history, Optional.empty());
    assertThat(won.winner()).isPresent();
    Challenger overtaken = won.overtaken();
    assertThat(overtaken.winner()).isEmpty();
    assertThat(overtaken.brier()).isEqualTo(won.brier());
    assertThat(overtaken.why()).endsWith("; but another model came into force meanwhile");
  }

  @Test
  void whoDidNotWinIsOvertakenByNobody() {
    StoredModel standing = Challenger.byLearning(history, Optional.empty()).winner().orElseThrow();
    Challenger lost = Challenger.byLearning(history, Optional.of(standing));
    assertThat(lost.winner()).isEmpty();
    assertThat(lost.overtaken()).isSameAs(lost);
  }
}
