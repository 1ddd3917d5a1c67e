package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.RunResults;
import org.encours.dunning.application.port.Runs;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.decision.Run;
import org.encours.kernel.Ids;

/**
 * Works one batch of a run in one transaction: the debtors leave the run's list together with the
 * effect of what was decided about them. Whoever dies in between leaves everything as it was.
 */
@ApplicationScoped
public class WorkOnRun {

  private final Runs runs;
  private final DebtorSnapshots files;
  private final RunResults results;
  private final CreditorRules rulebook;
  private final LoadContactHistory past;
  private final Ids ids;
  private final Clock clock;

  WorkOnRun(
      Runs runs,
      DebtorSnapshots files,
      RunResults results,
      CreditorRules rulebook,
      LoadContactHistory past,
      Ids ids,
      Clock clock) {
    this.runs = runs;
    this.files = files;
    this.results = results;
    this.rulebook = rulebook;
    this.past = past;
    this.ids = ids;
    this.clock = clock;
  }

  /** Answers whether the run moved on: debtors were worked, or it ended. */
  @Transactional
  public boolean batch(Run run, int atMost) {
    List<UUID> debtors = runs.take(run, atMost);
    if (debtors.isEmpty()) {
      return runs.finish(run, Instant.now(clock));
    }
    work(run, debtors);
    return true;
  }

  /** Works one debtor by itself, unless others did meanwhile. */
  @Transactional
  public void one(Run run, UUID debtor) {
    if (runs.take(run, debtor)) {
      work(run, List.of(debtor));
    }
  }

  /** Debtors that a batch on which something failed left in the run. */
  @Transactional
  public List<UUID> waiting(Run run, int atMost) {
    return runs.waiting(run, atMost);
  }

  private void work(Run run, List<UUID> debtors) {
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
    runs.add(
        run, ids.next(), RunTally.of(decided.stream().map(RunResults.Decided::decision).toList()));
  }

  /** Leaves a debtor that failed by itself for later, and after some tries behind. */
  @Transactional
  public void setAside(Run run, UUID debtor, String why) {
    runs.failed(run, debtor, debtor + ": " + why);
  }
}
