package org.encours.invoice.adapter.in.schedule;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.MarkOverdue;
import org.encours.invoice.application.view.Records;
import org.encours.platform.runs.Counts;
import org.encours.platform.runs.Run;
import org.encours.platform.runs.RunCreditor;
import org.encours.platform.runs.RunKind;
import org.encours.platform.runs.Worked;

/** Tells what became overdue, early in the morning, before the other services decide upon it. */
@Singleton
class OverdueRuns implements RunKind {

  private static final Hours HOURS = new Hours(LocalTime.of(4, 30), LocalTime.of(23, 0));

  private final MarkOverdue mark;
  private final Records records;

  OverdueRuns(MarkOverdue mark, Records records) {
    this.mark = mark;
    this.records = records;
  }

  @Override
  public String name() {
    return "overdue";
  }

  @Override
  public List<RunCreditor> creditors() {
    return records.creditors().stream()
        .map(it -> new RunCreditor(it.creditor(), Optional.of(it.country())))
        .toList();
  }

  @Override
  public Hours hours() {
    return HOURS;
  }

  @Override
  public int batchItems() {
    return 1_000;
  }

  @Override
  public void open(Run run) {
    mark.list(run.id(), run.creditor(), run.businessDate());
  }

  @Override
  public Worked work(Run run, List<UUID> invoices) {
    MarkOverdue.Marked done = mark.mark(run.creditor(), run.businessDate(), invoices);
    return new Worked(Counts.ofSteps(Map.of("OVERDUE", (long) done.marked())), done.held());
  }
}
