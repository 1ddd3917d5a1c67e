package org.encours.collections.domain.negotiation;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Violation;

/** Leaving a debtor in peace while the law says so, and going on afterwards. */
public final class Pauses {

  private Pauses() {}

  /**
   * Starts a pause. One that runs already is never shortened: the later end holds.
   *
   * @param days how long, the first day not counted
   */
  public static Decision<CollectionCase, CaseEvent> start(
      CollectionCase before, LegalPause.Cause cause, int days, ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    if (days < 1) {
      return Decision.refuse(
          new CaseRefusals.InputRefused(List.of(new Violation("days", "at least one"))));
    }
    LocalDate until = act.on().plusDays(days);
    var running = before.negotiation().pause();
    if (running.isPresent() && !running.get().until().isBefore(until)) {
      return Decision.accept(before, List.of());
    }
    CollectionCase paused =
        before
            .with(
                before
                    .negotiation()
                    .resumed(act.on())
                    .paused(new LegalPause(cause, act.on(), until, null)))
            .noted(act, "PAUSED", cause + " until " + until);
    AgencyId agency = before.state().agency();
    return Decision.accept(
        paused,
        agency == null
            ? List.of()
            : List.of(
                new CaseEvent.Instructed(
                    agency,
                    CaseEvent.Instruction.PAUSE,
                    "No step may be taken until " + until + ": " + cause,
                    until,
                    act.on())));
  }

  /** Ends the pause that runs, for example because the debtor was answered. */
  public static Decision<CollectionCase, CaseEvent> end(
      CollectionCase before, String why, ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    if (before.negotiation().pause().isEmpty()) {
      return Decision.refuse(
          new CaseRefusals.NotPossibleInState("resumed", before.state().status() + ", unpaused"));
    }
    return resumed(before, why, act);
  }

  /** On a business date: a pause whose last day has passed is over. */
  public static Accepted<CollectionCase, CaseEvent> check(CollectionCase before, ActionStamp act) {
    return before.negotiation().pause().filter(pause -> over(pause, before, act)).isPresent()
            && before.over().isEmpty()
        ? resumed(before, "its last day has passed", act)
        : new Accepted<>(before, List.of());
  }

  /** A reasoned contest is waited for until it is answered, however long that takes. */
  private static boolean over(LegalPause pause, CollectionCase of, ActionStamp act) {
    boolean unanswered =
        pause.cause() == LegalPause.Cause.CONTEST && of.flags().contest() == Contest.SERIOUS;
    return pause.until().isBefore(act.on()) && !unanswered;
  }

  private static Accepted<CollectionCase, CaseEvent> resumed(
      CollectionCase before, String why, ActionStamp act) {
    CollectionCase free =
        before.with(before.negotiation().resumed(act.on())).noted(act, "RESUMED", why);
    AgencyId agency = before.state().agency();
    return new Accepted<>(
        free,
        agency == null
            ? List.of()
            : List.of(
                new CaseEvent.Instructed(
                    agency, CaseEvent.Instruction.RESUME, "Go on: " + why, null, act.on())));
  }
}
