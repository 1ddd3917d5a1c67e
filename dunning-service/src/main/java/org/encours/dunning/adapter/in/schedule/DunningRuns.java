package org.encours.dunning.adapter.in.schedule;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.RunTally;
import org.encours.dunning.application.StartDunningRun;
import org.encours.dunning.application.WorkOnRun;
import org.encours.dunning.application.WorkSignal;
import org.encours.dunning.application.view.RegisteredCreditors;
import org.encours.dunning.configuration.DunningSettings;
import org.encours.platform.runs.Counts;
import org.encours.platform.runs.Run;
import org.encours.platform.runs.RunCreditor;
import org.encours.platform.runs.RunKind;
import org.encours.platform.runs.Worked;

/**
 * Decides every day about every debtor of every creditor that has something due; within quiet
 * hours, since messages leave at once.
 */
@Singleton
class DunningRuns implements RunKind {

  private static final Hours HOURS = new Hours(LocalTime.of(9, 0), LocalTime.of(19, 0));

  private final StartDunningRun start;
  private final WorkOnRun work;
  private final WorkSignal signal;
  private final RegisteredCreditors creditors;
  private final DunningSettings settings;

  DunningRuns(
      StartDunningRun start,
      WorkOnRun work,
      WorkSignal signal,
      RegisteredCreditors creditors,
      DunningSettings settings) {
    this.start = start;
    this.work = work;
    this.signal = signal;
    this.creditors = creditors;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "dunning";
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
    return settings.runBatchDebtors();
  }

  @Override
  public void open(Run run) {
    start.open(dunning(run));
  }

  @Override
  public Worked work(Run run, List<UUID> debtors) {
    RunTally tally = work.work(dunning(run), debtors);
    return Worked.all(
        Counts.ofSteps(tally.byStep())
            .with(Counts.SKIPPED, tally.skipped())
            .with("messages", Map.of("ORDERED", tally.messages())));
  }

  @Override
  public void worked(Run run) {
    signal.messagesWaiting();
  }

  private static org.encours.dunning.domain.decision.Run dunning(Run run) {
    return new org.encours.dunning.domain.decision.Run(
        run.id(), run.creditor(), run.businessDate(), run.dryRun());
  }
}
