package org.encours.collections.domain.closing;

import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Violation;

/** How a case ends or is taken back; what is open then stays written down as open. */
public final class Closing {

  private Closing() {}

  /** The creditor ends the case: an agency that works it is told. */
  public static Decision<CollectionCase, CaseEvent> byCreditor(
      CollectionCase collectionCase, Outcome outcome, String reason, ActionStamp act) {
    if (collectionCase.over().isPresent()) {
      return Decision.refuse(collectionCase.over().get());
    }
    if (outcome == Outcome.SOLD) {
      return Decision.refuse(
          new CaseRefusals.InputRefused(
              List.of(
                  new Violation("outcome", "a sale ends when the debtor has been told of it"))));
    }
    boolean needsNothingOpen = outcome == Outcome.RECOVERED || outcome == Outcome.SETTLED;
    if (needsNothingOpen && collectionCase.account().open().isPositive()) {
      return Decision.refuse(new CaseRefusals.StillOpen(collectionCase.account().open()));
    }
    CollectionCase noted =
        collectionCase.mandateEnded(act.on(), "RECALLED").noted(act, "ENDED", reason);
    Accepted<CollectionCase, CaseEvent> closed = close(noted, outcome, act);
    List<CaseEvent> events = new ArrayList<>(recalled(collectionCase, reason, act));
    events.addAll(closed.events());
    return Decision.accept(closed.state(), events);
  }

  /** Takes the case out of the agency's hands; it waits for another route. */
  public static Decision<CollectionCase, CaseEvent> recall(
      CollectionCase collectionCase, String reason, ActionStamp act) {
    if (collectionCase.over().isPresent()) {
      return Decision.refuse(collectionCase.over().get());
    }
    if (collectionCase.state().agency() == null) {
      return Decision.refuse(
          new CaseRefusals.NotPossibleInState("recalled", collectionCase.state().status()));
    }
    CollectionCase back =
        collectionCase
            .mandateEnded(act.on(), "RECALLED")
            .in(collectionCase.state().takenBack())
            .noted(act, "RECALLED", reason);
    return Decision.accept(back, recalled(collectionCase, reason, act));
  }

  public static Accepted<CollectionCase, CaseEvent> close(
      CollectionCase collectionCase, Outcome outcome, ActionStamp act) {
    Account account = collectionCase.account();
    CollectionCase closed =
        collectionCase
            .mandateEnded(act.on(), outcome.name())
            .with(collectionCase.negotiation().resumed(act.on()))
            .in(new CaseState.Closed(outcome, act.on()))
            .noted(
                act,
                "CLOSED",
                outcome
                    + ": recovered "
                    + account.recovered()
                    + ", waived "
                    + account.waived()
                    + ", left open "
                    + account.open());
    return new Accepted<>(
        closed,
        List.of(
            new CaseEvent.CaseClosed(
                outcome,
                account.recovered(),
                account.open(),
                act.on(),
                Concessions.untold(closed))));
  }

  /**
   * After money or a concession: gives up the rest of a settlement that is paid now, and ends the
   * case by itself once nothing is open. An agency that did not do it itself is told to stop.
   */
  public static Accepted<CollectionCase, CaseEvent> whenNothingOpen(
      CollectionCase before,
      Accepted<CollectionCase, CaseEvent> decided,
      Outcome outcome,
      ActionStamp act) {
    Accepted<CollectionCase, CaseEvent> settled = Concessions.whenPaid(decided, act);
    if (settled.state().closed() || !settled.state().account().open().isZero()) {
      return settled;
    }
    Outcome how = settled.state().account().waived().isPositive() ? Outcome.SETTLED : outcome;
    Accepted<CollectionCase, CaseEvent> closed = close(settled.state(), how, act);
    List<CaseEvent> events = new ArrayList<>(settled.events());
    AgencyId agency = before.state().agency();
    boolean itsOwnDoing = outcome == Outcome.RECOVERED && how == Outcome.RECOVERED;
    if (agency != null && !itsOwnDoing) {
      events.add(new CaseEvent.Released(agency, "nothing is open any more: " + how, act.on()));
    }
    events.addAll(closed.events());
    return new Accepted<>(closed.state(), events);
  }

  private static List<CaseEvent> recalled(CollectionCase before, String reason, ActionStamp act) {
    AgencyId agency = before.state().agency();
    return agency == null
        ? List.of()
        : List.of(new CaseEvent.CaseRecalled(agency, true, reason, act.on()));
  }
}
