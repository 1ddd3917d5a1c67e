package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.encours.collections.application.port.Cases;
import org.encours.collections.domain.collection.Act;
import org.encours.collections.domain.collection.CaseEvent;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;

/** The one way to change a case: it is found, something is decided about it, and that is kept. */
@ApplicationScoped
class CaseDesk {

  /** What to do with a case; a refusal leaves it as it was. */
  interface Change extends BiFunction<CollectionCase, Act, Decision<CollectionCase, CaseEvent>> {}

  private final Cases cases;
  private final CaseBook book;
  private final NextStep nextStep;
  private final Clock clock;

  CaseDesk(Cases cases, CaseBook book, NextStep nextStep, Clock clock) {
    this.cases = cases;
    this.book = book;
    this.nextStep = nextStep;
    this.clock = clock;
  }

  /**
   * @throws NoSuchElementException for a case that this creditor does not have
   */
  CollectionCase find(CreditorId creditor, CaseId id) {
    return cases.find(creditor, id).orElseThrow(() -> unknown(id));
  }

  static NoSuchElementException unknown(CaseId id) {
    return new NoSuchElementException("There is no case " + id.value() + ".");
  }

  CollectionCase change(CaseOrder order, Change change) {
    Act act = act(order);
    var decided = change.apply(find(order.creditor(), order.id()), act).orThrow();
    return book.keep(decided.state(), decided.events(), act);
  }

  /** The same; a case that waits without a route afterwards goes on as the policy says. */
  CollectionCase changeAndRoute(CaseOrder order, Change change) {
    Act act = act(order);
    var decided = change.apply(find(order.creditor(), order.id()), act).orThrow();
    return nextStep.perform(decided, act);
  }

  private Act act(CaseOrder order) {
    return new Act(order.on(), clock.instant(), order.by());
  }
}
