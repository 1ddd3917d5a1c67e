package org.encours.collections.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random sequences of everything that can be done to a case, legal or not, from a fixed seed: after
 * each step the money adds up, a closed case stays as it is, and no court comes before the gate.
 */
class CaseModelTest {

  private static final Set<String> VISITED = ConcurrentHashMap.newKeySet();

  /** A model that never gets anywhere proves nothing. */
  @AfterAll
  static void everyStandingOutcomeAndEventWasLivedThrough() {
    assertThat(VISITED)
        .contains("PROPOSED", "REFUSED", "AMICABLE", "JUDICIAL", "PLAN", "SOLD", "CLOSED")
        .containsAll(Stream.of(Outcome.values()).map(Outcome::name).toList())
        .containsAll(
            Stream.of(CaseEvent.class.getPermittedSubclasses()).map(Class::getSimpleName).toList())
        .contains("FILED", "SERVED", "ORDER_MADE", "JUDGED", "TITLE", "ENFORCED");
  }

  static IntStream seeds() {
    return IntStream.range(0, 600);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyHistoryKeepsTheLawsOfACase(int seed) {
    new CaseHistory(seed, VISITED).live(80);
  }
}
