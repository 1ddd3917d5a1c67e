package org.encours.collections.adapter.in.schedule;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.application.RunCollections;
import org.encours.collections.application.view.Creditors;
import org.encours.collections.domain.cases.CaseId;
import org.encours.platform.runs.Counts;
import org.encours.platform.runs.Run;
import org.encours.platform.runs.RunCreditor;
import org.encours.platform.runs.RunItems;
import org.encours.platform.runs.RunKind;
import org.encours.platform.runs.Worked;

/** Does each creditor's day's work on its cases, early in the morning. */
@Singleton
class CollectionRuns implements RunKind {

  private static final Hours HOURS = new Hours(LocalTime.of(5, 30), LocalTime.of(23, 0));

  private final RunCollections collections;
  private final Creditors creditors;
  private final RunItems items;

  CollectionRuns(RunCollections collections, Creditors creditors, RunItems items) {
    this.collections = collections;
    this.creditors = creditors;
    this.items = items;
  }

  @Override
  public String name() {
    return "collection";
  }

  @Override
  public List<RunCreditor> creditors() {
    return creditors.all().stream()
        .map(it -> new RunCreditor(it.creditor(), Optional.of(it.country())))
        .toList();
  }

  @Override
  public Hours hours() {
    return HOURS;
  }

  @Override
  public int batchItems() {
    return 25;
  }

  @Override
  public void open(Run run) {
    List<CaseId> due = collections.due(run.creditor(), run.businessDate());
    items.add(run.id(), run.creditor(), due.stream().map(CaseId::value).toList());
  }

  @Override
  public Worked work(Run run, List<UUID> cases) {
    RunCollections.Found found =
        collections.work(
            run.creditor(), run.businessDate(), cases.stream().map(CaseId::new).toList());
    return Worked.all(
        Counts.ofSteps(
            Map.of(
                "REVIEWED", (long) found.reviewed(),
                "CHANGED", (long) found.changed(),
                "PLANS_DUE", (long) found.plansDue(),
                "PLANS_BROKEN", (long) found.plansBroken())));
  }
}
