package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Policies;
import org.encours.collections.application.port.TaskList;
import org.encours.collections.domain.agenda.DailyCaseReview;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.CreditorId;

/** The day's work for a business date, on the cases that have something due that day. */
@ApplicationScoped
public class RunCollections {

  /**
   * What was found in some cases.
   *
   * @param reviewed cases that had something due that day
   * @param changed of them, those that moved on
   * @param plansDue plans that had something due
   * @param plansBroken of them, those that were not kept
   */
  public record Found(int reviewed, int changed, int plansDue, int plansBroken) {}

  private final Cases cases;
  private final TaskList tasks;
  private final MakeTasks makeTasks;
  private final Policies policies;
  private final NextStep nextStep;
  private final Clock clock;

  RunCollections(
      Cases cases,
      TaskList tasks,
      MakeTasks makeTasks,
      Policies policies,
      NextStep nextStep,
      Clock clock) {
    this.cases = cases;
    this.tasks = tasks;
    this.makeTasks = makeTasks;
    this.policies = policies;
    this.nextStep = nextStep;
    this.clock = clock;
  }

  /** Lists the cases to work. One whose tasks cannot be made is among them: the run tells why. */
  @Transactional
  public List<CaseId> due(CreditorId creditor, LocalDate businessDate) {
    List<CaseId> unlistable = makeTasks.bringUpToDate(creditor);
    return Stream.concat(unlistable.stream(), tasks.forTheRun(creditor, businessDate).stream())
        .distinct()
        .toList();
  }

  /** Works some of them, held so that nobody changes them meanwhile. */
  @Transactional
  public Found work(CreditorId creditor, LocalDate businessDate, List<CaseId> ids) {
    CollectionPolicy policy = policies.of(creditor);
    ActionStamp act = new ActionStamp(businessDate, clock.instant(), "run");
    int changed = 0;
    int plansDue = 0;
    int plansBroken = 0;
    List<CollectionCase> due = cases.hold(creditor, ids);
    for (CollectionCase each : due) {
      makeTasks.about(each);
      var worked = DailyCaseReview.on(each, policy, act);
      plansDue += each.state() instanceof CaseState.InPlan ? 1 : 0;
      plansBroken +=
          (int) worked.events().stream().filter(CaseEvent.PlanBroken.class::isInstance).count();
      if (!worked.state().equals(each)) {
        changed++;
        nextStep.perform(worked, act);
      }
    }
    return new Found(due.size(), changed, plansDue, plansBroken);
  }
}
