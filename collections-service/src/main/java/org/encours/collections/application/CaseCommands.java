package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.BiFunction;
import org.encours.collections.application.port.Cases;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.NotFound;

/** The one way to change a case: it is found, something is decided about it, and that is kept. */
@ApplicationScoped
class CaseCommands {

  /** What to do with a case; a refusal leaves it as it was. */
  interface Change
      extends BiFunction<CollectionCase, ActionStamp, Decision<CollectionCase, CaseEvent>> {}

  private final Cases cases;
  private final CaseStore book;
  private final NextStep nextStep;
  private final Clock clock;

  CaseCommands(Cases cases, CaseStore book, NextStep nextStep, Clock clock) {
    this.cases = cases;
    this.book = book;
    this.nextStep = nextStep;
    this.clock = clock;
  }

  /**
   * @throws NotFound for a case that this creditor does not have
   */
  CollectionCase find(CreditorId creditor, CaseId id) {
    return cases.find(creditor, id).orElseThrow(() -> unknown(id));
  }

  static NotFound unknown(CaseId id) {
    return new NotFound("There is no case " + id.value() + ".");
  }

  CollectionCase change(CaseOrder order, Change change) {
    ActionStamp act = act(order);
    var decided = change.apply(find(order.creditor(), order.id()), act).orThrow();
    return book.keep(decided.state(), decided.events(), act);
  }

  /** The same; a case that waits without a route afterwards goes on as the policy says. */
  CollectionCase changeAndRoute(CaseOrder order, Change change) {
    ActionStamp act = act(order);
    var decided = change.apply(find(order.creditor(), order.id()), act).orThrow();
    return nextStep.perform(decided, act);
  }

  private ActionStamp act(CaseOrder order) {
    return new ActionStamp(order.on(), clock.instant(), order.by());
  }
}
