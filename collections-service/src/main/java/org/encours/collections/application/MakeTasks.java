package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.collections.application.port.Policies;
import org.encours.collections.application.port.TaskList;
import org.encours.collections.application.view.TaskViews;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.agenda.Tasks;
import org.encours.collections.domain.cases.CaseId;
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

  /** Answers the cases whose tasks cannot be made; what stops one must not stop the list. */
  List<CaseId> bringUpToDate(CreditorId creditor) {
    list.oneAtATime(creditor);
    CollectionPolicy policy = policies.of(creditor);
    List<CaseId> failed = new ArrayList<>();
    List<TaskList.Unlisted> changed = list.unlisted(creditor, Optional.empty(), AT_A_TIME);
    while (!changed.isEmpty()) {
      for (TaskList.Unlisted each : changed) {
        Optional<List<Task>> tasks = tasksIfAny(each.of(), policy);
        tasks.ifPresentOrElse(it -> list.list(each, it), () -> failed.add(each.of().id()));
      }
      changed = list.unlisted(creditor, Optional.of(changed.getLast().of().id()), AT_A_TIME);
    }
    return failed;
  }

  private Optional<List<Task>> tasksIfAny(CollectionCase of, CollectionPolicy policy) {
    try {
      return Optional.of(tasks(of, policy));
    } catch (RuntimeException broken) {
      // The day's run works this case too and tells what is the matter with it.
      return Optional.empty();
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
