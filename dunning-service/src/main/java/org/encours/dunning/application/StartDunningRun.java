package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.dunning.application.port.Runs;
import org.encours.dunning.domain.decision.Run;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/** Begins a run for a business date: writes down who has something to decide by then. */
@ApplicationScoped
public class StartDunningRun {

  private final Runs runs;
  private final CreditorRules rulebook;
  private final CheckPromises promises;
  private final RaiseDayTasks tasks;
  private final Ids ids;
  private final Clock clock;

  StartDunningRun(
      Runs runs,
      CreditorRules rulebook,
      CheckPromises promises,
      RaiseDayTasks tasks,
      Ids ids,
      Clock clock) {
    this.runs = runs;
    this.rulebook = rulebook;
    this.promises = promises;
    this.tasks = tasks;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public UUID start(CreditorId creditor, LocalDate businessDate, boolean dryRun) {
    rulebook.of(creditor);
    if (!dryRun) {
      promises.check(creditor, businessDate);
      tasks.raise(creditor, businessDate);
    }
    var run = new Run(ids.next(), creditor, businessDate, dryRun);
    runs.start(run, Instant.now(clock));
    return run.id();
  }

  /** The run of the day, unless another instance has begun it. */
  @Transactional
  public void startOnce(CreditorId creditor, LocalDate businessDate) {
    if (!runs.begun(creditor, businessDate)) {
      start(creditor, businessDate, false);
    }
  }
}
