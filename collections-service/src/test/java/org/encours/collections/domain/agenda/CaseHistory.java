package org.encours.collections.domain.agenda;

import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.offer;
import static org.encours.collections.domain.Samples.opened;
import static org.encours.collections.domain.Samples.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.encours.collections.domain.bureau.NegativeReports;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;

/** A random life of a case from a seed: things are done to it, and its laws hold after each. */
final class CaseHistory {

  private final Dice dice;
  private final CaseLaws laws;
  private final Set<String> visited;
  private CollectionCase now;
  private LocalDate day = ACT.on();

  CaseHistory(int seed, Set<String> visited) {
    this.visited = visited;
    dice = new Dice(seed);
    boolean throughTheGate = seed % 3 != 0;
    laws = new CaseLaws(throughTheGate);
    now =
        throughTheGate
            ? (seed % 2 == 0 ? opened() : withAgency())
            : opening()
                .refuse(new CaseId(new UUID(1, seed)), List.of(claim()), CaseActions.LACKING, ACT)
                .state();
  }

  private static CollectionCase withAgency() {
    return HandingOff.toAgency(opened(), offer(), 90, "best", ACT).orThrow().state();
  }

  void live(int steps) {
    for (int i = 0; i < steps; i++) {
      day = day.plusDays(dice.upTo(20));
      CollectionCase before = now;
      Decision<CollectionCase, CaseEvent> decided = new CaseActions(dice, now, day).next();
      if (decided instanceof Accepted<CollectionCase, CaseEvent> accepted) {
        var kept = NegativeReports.reconsidered(accepted, new ActionStamp(day, ACT.at(), "run"));
        now = kept.state();
        visit(kept.events());
        laws.hold(before, now, kept.events(), day);
      }
    }
  }

  private void visit(List<CaseEvent> events) {
    visited.add(now.state().status());
    switch (now.state()) {
      case CaseState.Closed closed -> visited.add(closed.outcome().name());
      case CaseState.Judicial judicial ->
          judicial.steps().forEach(taken -> visited.add(taken.kind().name()));
      case CaseState other -> {}
    }
    events.forEach(event -> visited.add(event.getClass().getSimpleName()));
  }
}
