package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.RunResults;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.decision.Run;

/**
 * Works some debtors of a run, in the transaction in which they leave its list: whoever dies in
 * between leaves everything as it was.
 */
@ApplicationScoped
public class WorkOnRun {

  private final DebtorSnapshots files;
  private final RunResults results;
  private final CreditorRules rulebook;
  private final LoadContactHistory past;

  WorkOnRun(
      DebtorSnapshots files, RunResults results, CreditorRules rulebook, LoadContactHistory past) {
    this.files = files;
    this.results = results;
    this.rulebook = rulebook;
    this.past = past;
  }

  /** Decides about some debtors of a run and gives what was decided its effect. */
  @Transactional
  public RunTally work(Run run, List<UUID> debtors) {
    DunningProcess dunning = rulebook.of(run.creditor());
    List<RunResults.Decided> decided =
        past
            .into(
                run.creditor(),
                dunning.policies(),
                run.businessDate(),
                files.lock(run.creditor(), debtors))
            .stream()
            .map(file -> new RunResults.Decided(file, dunning.on(run.businessDate(), file)))
            .toList();
    if (!run.dryRun()) {
      results.save(dunning.creditor(), run, decided);
    }
    return RunTally.of(decided.stream().map(RunResults.Decided::decision).toList());
  }
}
