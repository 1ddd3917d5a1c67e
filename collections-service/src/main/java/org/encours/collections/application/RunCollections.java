package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Runs;
import org.encours.collections.application.view.CollectionRun;
import org.encours.collections.domain.collection.Act;
import org.encours.collections.domain.collection.CaseEvent;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.Plans;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Ids;

/** The day's work on cases for a business date: finds the plans that were not kept. */
@ApplicationScoped
public class RunCollections {

  private final Cases cases;
  private final Runs runs;
  private final Ids ids;
  private final Clock clock;

  RunCollections(Cases cases, Runs runs, Ids ids, Clock clock) {
    this.cases = cases;
    this.runs = runs;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public CollectionRun run(CreditorId creditor, LocalDate businessDate) {
    Act act = new Act(businessDate, clock.instant(), "run");
    int plans = 0;
    int broken = 0;
    for (CollectionCase paying : cases.inPlan(creditor)) {
      plans++;
      Accepted<CollectionCase, CaseEvent> checked = Plans.check(paying, act);
      if (!checked.events().isEmpty()) {
        broken++;
        cases.save(checked.state(), checked.events());
      }
    }
    CollectionRun done = new CollectionRun(ids.next(), businessDate, "COMPLETED", plans, broken);
    runs.keep(creditor, done);
    return done;
  }

  @Transactional
  public CollectionRun show(CreditorId creditor, UUID id) {
    return runs.find(creditor, id)
        .orElseThrow(() -> new NoSuchElementException("There is no run " + id + "."));
  }
}
