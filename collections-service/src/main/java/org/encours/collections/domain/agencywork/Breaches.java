package org.encours.collections.domain.agencywork;

import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.cases.Breach;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;

/** What the creditor does about an agency that did not keep the rules. */
public final class Breaches {

  private Breaches() {}

  /** The breach of that number, or empty. */
  public static Optional<Breach> find(CollectionCase of, int number) {
    return of.negotiation().breaches().stream()
        .filter(known -> known.number() == number)
        .findFirst();
  }

  /**
   * Takes it up with the agency, which is told so when it still works the case.
   *
   * @param breach one of the case's own
   * @param said to the agency, in words
   */
  public static Decision<CollectionCase, CaseEvent> takeUp(
      CollectionCase before, Breach breach, String said, ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    if (!breach.waits()) {
      return Decision.refuse(new CaseRefusals.BreachTakenUp(breach.number(), breach.takenUpOn()));
    }
    CollectionCase taken =
        before
            .with(before.negotiation().changed(breach.takenUp(act.on())))
            .noted(act, "BREACH_TAKEN_UP", breach.number() + ", " + breach.agency() + ": " + said);
    return Decision.accept(
        taken,
        breach.agency().equals(before.state().agency())
            ? List.of(
                new CaseEvent.Instructed(
                    breach.agency(),
                    CaseEvent.Instruction.MESSAGE,
                    breach.on() + ", " + breach.what() + ": " + said,
                    null,
                    act.on()))
            : List.of());
  }
}
