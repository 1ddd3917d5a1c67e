package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.encours.collections.application.port.Policies;
import org.encours.collections.application.port.TaskList;
import org.encours.collections.application.view.TaskViews;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.agenda.Tasks;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.court.Deadline;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.CreditorId;

/** Keeps the list of what is to be done, for the cases that have changed since it was made. */
@ApplicationScoped
public class MakeTasks {

  private static final int AT_A_TIME = 200;

  private final TaskList list;
  private final TaskViews views;
  private final Policies policies;
  private final ProceduralDeadlines courtDays;
  private final PrescriptionDates claimLife;

  MakeTasks(
      TaskList list,
      TaskViews views,
      Policies policies,
      ProceduralDeadlines courtDays,
      PrescriptionDates claimLife) {
    this.list = list;
    this.views = views;
    this.policies = policies;
    this.courtDays = courtDays;
    this.claimLife = claimLife;
  }

  /** The list of a date. */
  @Transactional
  public List<TaskViews.Line> on(
      CreditorId creditor, LocalDate date, String kind, int skip, int limit) {
    bringUpToDate(creditor);
    return views.on(creditor, date, kind, skip, limit);
  }

  void bringUpToDate(CreditorId creditor) {
    list.oneAtATime(creditor);
    CollectionPolicy policy = policies.of(creditor);
    List<TaskList.Unlisted> changed = list.unlisted(creditor, AT_A_TIME);
    while (!changed.isEmpty()) {
      for (TaskList.Unlisted each : changed) {
        list.list(each, tasks(each.of(), policy));
      }
      changed = list.unlisted(creditor, AT_A_TIME);
    }
  }

  /** All that is to be done about a case, whatever the day. */
  List<Task> about(CollectionCase of) {
    return tasks(of, policies.of(of.creditor()));
  }

  private List<Task> tasks(CollectionCase of, CollectionPolicy policy) {
    return Tasks.of(of, policy, deadlines(of), claimLife.end(of).orElse(null));
  }

  private List<Deadline> deadlines(CollectionCase of) {
    return of.state() instanceof CaseState.Judicial judicial
        ? judicial.path().deadlines(courtDays.of(of))
        : List.of();
  }
}
