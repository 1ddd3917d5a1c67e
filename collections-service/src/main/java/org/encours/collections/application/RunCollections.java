package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Policies;
import org.encours.collections.application.port.Runs;
import org.encours.collections.application.port.TaskList;
import org.encours.collections.application.view.CollectionRun;
import org.encours.collections.domain.collection.Act;
import org.encours.collections.domain.collection.CaseEvent;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CaseState;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.CollectionPolicy;
import org.encours.collections.domain.collection.DayWork;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/** The day's work for a business date, on the cases that have something due that day. */
@ApplicationScoped
public class RunCollections {

  private final Cases cases;
  private final TaskList tasks;
  private final MakeTasks makeTasks;
  private final Policies policies;
  private final NextStep nextStep;
  private final Runs runs;
  private final Ids ids;
  private final Clock clock;

  RunCollections(
      Cases cases,
      TaskList tasks,
      MakeTasks makeTasks,
      Policies policies,
      NextStep nextStep,
      Runs runs,
      Ids ids,
      Clock clock) {
    this.cases = cases;
    this.tasks = tasks;
    this.makeTasks = makeTasks;
    this.policies = policies;
    this.nextStep = nextStep;
    this.runs = runs;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public CollectionRun run(CreditorId creditor, LocalDate businessDate) {
    makeTasks.bringUpToDate(creditor);
    CollectionPolicy policy = policies.of(creditor);
    Act act = new Act(businessDate, clock.instant(), "run");
    int plans = 0;
    int broken = 0;
    int looked = 0;
    int changed = 0;
    for (CaseId id : tasks.forTheRun(creditor, businessDate)) {
      CollectionCase due = cases.find(creditor, id).orElseThrow();
      var worked = DayWork.on(due, policy, act);
      looked++;
      plans += due.state() instanceof CaseState.InPlan ? 1 : 0;
      broken +=
          (int) worked.events().stream().filter(CaseEvent.PlanBroken.class::isInstance).count();
      if (!worked.state().equals(due)) {
        changed++;
        nextStep.perform(worked, act);
      }
    }
    CollectionRun done =
        new CollectionRun(ids.next(), businessDate, "COMPLETED", plans, broken, looked, changed);
    runs.keep(creditor, done);
    return done;
  }

  @Transactional
  public CollectionRun show(CreditorId creditor, UUID id) {
    return runs.find(creditor, id)
        .orElseThrow(() -> new NoSuchElementException("There is no run " + id + "."));
  }
}
