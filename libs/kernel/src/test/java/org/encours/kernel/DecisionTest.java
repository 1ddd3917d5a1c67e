package org.encours.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecisionTest {

  private record AlreadyClosed(String number) implements Refusal {
    @Override
    public String detail() {
      return number + " is closed";
    }
  }

  @Test
  void aRefusalNamesItselfAfterItsType() {
    assertThat(new AlreadyClosed("C-1").code()).isEqualTo("already-closed");
  }

  @Test
  void anAcceptedDecisionYieldsStateAndEvents() {
    assertThat(Decision.<String, String>accept("next", "happened").orThrow())
        .isEqualTo(new Decision.Accepted<>("next", java.util.List.of("happened")));
  }

  @Test
  void aRefusedDecisionLeavesAsAnException() {
    Decision<String, String> refused = Decision.refuse(new AlreadyClosed("C-1"));
    assertThatThrownBy(refused::orThrow)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.reason()).isEqualTo(new AlreadyClosed("C-1")));
  }
}
