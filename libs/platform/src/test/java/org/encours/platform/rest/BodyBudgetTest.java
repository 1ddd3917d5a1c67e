package org.encours.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyBudgetTest {

  private final BodyBudget budget = new BodyBudget(100);

  @Test
  void bodiesThatFitTogetherAreTakenAndTheNextIsNot() {
    assertThat(budget.take(60)).isTrue();
    assertThat(budget.take(40)).isTrue();
    assertThat(budget.take(1)).isFalse();
  }

  @Test
  void whatIsReadMakesRoom() {
    budget.take(60);
    budget.take(40);
    budget.give(60);

    assertThat(budget.take(50)).isTrue();
  }

  @Test
  void whoWasTurnedAwayTakesNoRoom() {
    budget.take(90);
    for (int i = 0; i < 10; i++) {
      assertThat(budget.take(20)).isFalse();
    }
    assertThat(budget.take(10)).isTrue();
  }

  @Test
  void oneAloneFindsRoomHoweverSmallTheHeap() {
    assertThat(budget.take(500)).isTrue();
    assertThat(budget.take(1)).isFalse();
  }
}
