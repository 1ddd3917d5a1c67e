package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.decision.Run;

/**
 * Works some debtors of a run, in the transaction in which they leave its list: whoever dies in
 * between leaves everything as it was.
 */
@ApplicationScoped
public class WorkOnRun {

  private final DebtorSnapshots files;
  private final PerformDunning perform;
  private final CreditorRules rulebook;
  private final LoadContactHistory past;

  WorkOnRun(
      DebtorSnapshots files,
      PerformDunning perform,
      CreditorRules rulebook,
      LoadContactHistory past) {
    this.files = files;
    this.perform = perform;
    this.rulebook = rulebook;
    this.past = past;
  }

  /** Decides about some debtors of a run and gives what was decided its effect. */
  @Transactional
  public RunTally work(Run run, List<UUID> debtors) {
    DunningProcess dunning = rulebook.of(run.creditor());
    List<PerformDunning.Decided> decided =
        past
            .into(
                run.creditor(),
                dunning.policies(),
                run.businessDate(),
                files.lock(run.creditor(), debtors))
            .stream()
            .map(
                file ->
                    new PerformDunning.Decided(file.debtor(), dunning.on(run.businessDate(), file)))
            .toList();
    if (!run.dryRun()) {
      perform.perform(dunning.creditor(), run, decided);
    }
    return RunTally.of(decided.stream().map(PerformDunning.Decided::decision).toList());
  }
}
