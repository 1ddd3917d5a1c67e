package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Policies;
import org.encours.collections.application.port.Runs;
import org.encours.collections.application.port.TaskList;
import org.encours.collections.application.view.CollectionRun;
import org.encours.collections.domain.agenda.DailyCaseReview;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.NotFound;

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
    ActionStamp act = new ActionStamp(businessDate, clock.instant(), "run");
    int plans = 0;
    int broken = 0;
    int looked = 0;
    int changed = 0;
    for (CaseId id : tasks.forTheRun(creditor, businessDate)) {
      CollectionCase due = cases.find(creditor, id).orElseThrow();
      var worked = DailyCaseReview.on(due, policy, act);
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
    return runs.find(creditor, id).orElseThrow(() -> new NotFound("There is no run " + id + "."));
  }
}
