package org.encours.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

  @Test
  void ownTimeAndThatOfChildrenThatEndedAddUpWhateverTheNameHolds() {
    var stat =
        "812 (postgres: a) b) S 1 812 812 0 -1 4194560 1 2 3 4 150 25 1000 300 20 0 1 0 77 0 0";

    assertThat(ProcessorTime.parse(stat)).isEqualTo(Duration.ofMillis(14_750));
  }

  @Test
  void thisProcessHasUsedSome() {
    assertThat(ProcessorTime.of(ProcessHandle.current()))
        .hasValueSatisfying(used -> assertThat(used).isPositive());
  }
}
