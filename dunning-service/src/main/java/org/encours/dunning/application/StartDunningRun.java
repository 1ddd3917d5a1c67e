package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.encours.dunning.application.port.Runs;
import org.encours.dunning.domain.decision.Run;

/** Opens a run for a business date: lists who has something to decide by then. */
@ApplicationScoped
public class StartDunningRun {

  private final Runs runs;
  private final CreditorRules rulebook;
  private final CheckPromises promises;
  private final RaiseDayTasks tasks;

  StartDunningRun(Runs runs, CreditorRules rulebook, CheckPromises promises, RaiseDayTasks tasks) {
    this.runs = runs;
    this.rulebook = rulebook;
    this.promises = promises;
    this.tasks = tasks;
  }

  @Transactional
  public void open(Run run) {
    // Whoever has no rules is told so now, and not debtor by debtor.
    rulebook.of(run.creditor());
    if (!run.dryRun()) {
      promises.check(run.creditor(), run.businessDate());
      tasks.raise(run.creditor(), run.businessDate());
    }
    runs.listDue(run);
  }
}
