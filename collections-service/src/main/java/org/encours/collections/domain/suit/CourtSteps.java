package org.encours.collections.domain.suit;

import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseFlags;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.CourtPath;
import org.encours.collections.domain.court.CourtStep;
import org.encours.collections.domain.court.Deadlines;
import org.encours.collections.domain.court.StepKind;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;

/** A case on its way through a court, step by step. */
public final class CourtSteps {

  private CourtSteps() {}

  /**
   * Takes a step. A procedure that ends without a title leaves the case to another route:
   * contested, when the debtor contested; insolvent, when the debtor is.
   */
  public static Decision<CollectionCase, CaseEvent> take(
      CollectionCase before, StepKind step, String note, Deadlines days, ActionStamp act) {
    if (!(before.state() instanceof CaseState.Judicial judicial)) {
      return before.state() instanceof CaseState.Closed closed
          ? Decision.refuse(new CaseRefusals.CaseClosedAlready(closed.outcome()))
          : Decision.refuse(
              new CaseRefusals.NotPossibleInState(
                  "taken through a court", before.state().status()));
    }
    CourtPath path = judicial.path();
    Optional<String> obstacle = path.obstacle(step, act.on(), days);
    if (obstacle.isPresent()) {
      return Decision.refuse(new CaseRefusals.StepNotPossible(obstacle.get()));
    }
    CaseState.Judicial next = judicial.taken(new CourtStep(step, act.on(), note));
    CollectionCase taken =
        before
            .with(flags(before, step, act))
            .in(next)
            .noted(act, "COURT_" + step, note == null ? "" : note);
    boolean news = step == StepKind.INSOLVENCY && before.flags().insolvency() == null;
    return Decision.accept(
        next.path().failed()
            ? taken
                .in(next.failed())
                .noted(act, "COURT_ENDED", judicial.procedure() + " ended without a title")
            : taken,
        news
            ? List.of(new CaseEvent.InsolvencyNoted(taken.flags().insolvency(), act.on()))
            : List.of());
  }

  private static CaseFlags flags(CollectionCase before, StepKind step, ActionStamp act) {
    return switch (step) {
      case OPPOSED -> before.flags().contested(Contest.SERIOUS);
      case INSOLVENCY -> before.flags().bankrupt(before.id(), Insolvency.Kind.UNKNOWN, act.on());
      default -> before.flags();
    };
  }
}
