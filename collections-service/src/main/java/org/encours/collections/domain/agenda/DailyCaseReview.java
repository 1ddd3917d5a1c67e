package org.encours.collections.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.encours.collections.domain.bureau.NegativeReports;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.closing.Accessories;
import org.encours.collections.domain.negotiation.Pauses;
import org.encours.collections.domain.negotiation.Plans;
import org.encours.collections.domain.negotiation.Settlements;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.Decision.Accepted;

/**
 * What a new day does to a case by itself: instalments are reminded of, broken plans, lapsed
 * settlements and pauses that are over are found, small accessories given up. Doing it twice for a
 * day, or late, changes nothing more.
 */
public final class DailyCaseReview {

  private DailyCaseReview() {}

  public static Accepted<CollectionCase, CaseEvent> on(
      CollectionCase before, CollectionPolicy policy, ActionStamp act) {
    if (before.over().isPresent()) {
      return new Accepted<>(before, List.of());
    }
    List<UnaryOperator<Accepted<CollectionCase, CaseEvent>>> steps =
        List.of(
            now -> then(now, Plans.remind(now.state(), act)),
            now -> then(now, Plans.check(now.state(), act)),
            now -> then(now, Settlements.check(now.state(), act)),
            now -> then(now, Pauses.check(now.state(), act)),
            now -> then(now, Accessories.check(now.state(), policy.accessories(), act)),
            now -> NegativeReports.reconsidered(now, act));
    Accepted<CollectionCase, CaseEvent> now = new Accepted<>(before, List.of());
    for (var step : steps) {
      now = step.apply(now);
    }
    return now;
  }

  private static Accepted<CollectionCase, CaseEvent> then(
      Accepted<CollectionCase, CaseEvent> so, Accepted<CollectionCase, CaseEvent> far) {
    List<CaseEvent> events = new ArrayList<>(so.events());
    events.addAll(far.events());
    return new Accepted<>(far.state(), events);
  }
}
