package org.encours.dunning.adapter.in.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.PendingWork;
import org.encours.dunning.application.WorkOnRun;
import org.encours.dunning.application.WorkSignal;
import org.encours.dunning.configuration.DunningSettings;
import org.encours.dunning.domain.decision.Run;
import org.encours.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Carries out runs, those that another instance began or left behind as well. One worker decides
 * while the database writes for another.
 */
@ApplicationScoped
class RunWorkers {

  private static final Logger LOG = Logger.getLogger(RunWorkers.class);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final PendingWork work;
  private final WorkOnRun run;
  private final WorkSignal signal;
  private final Tenancy tenancy;
  private final DunningSettings settings;
  private final List<Worker> workers = new ArrayList<>();

  RunWorkers(
      PendingWork work,
      WorkOnRun run,
      WorkSignal signal,
      Tenancy tenancy,
      DunningSettings settings) {
    this.work = work;
    this.run = run;
    this.signal = signal;
    this.tenancy = tenancy;
    this.settings = settings;
  }

  void start(@Observes StartupEvent started) {
    for (int i = 1; i <= settings.runWorkers(); i++) {
      workers.add(new Worker("dunning-runs-" + i, this::one, () -> signal.awaitRuns(LOOK)));
    }
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    for (Worker worker : workers) {
      worker.stop();
    }
  }

  private boolean one() {
    Optional<Run> unfinished = tenancy.everywhere(work::unfinishedRun);
    return unfinished.map(it -> tenancy.in(it.creditor(), () -> batch(it))).orElse(false);
  }

  /** Answers false where all that is left is in other hands, which end the run themselves. */
  private boolean batch(Run it) {
    boolean worked = true;
    try {
      worked = run.batch(it, settings.runBatchDebtors());
    } catch (RuntimeException failed) {
      LOG.warnf(failed, "a batch of run %s is worked one by one", it.id());
      oneByOne(it);
    }
    if (worked) {
      // There may be enough for the others too.
      signal.runsWaiting();
      signal.messagesWaiting();
    }
    return worked;
  }

  private void oneByOne(Run it) {
    for (UUID debtor : run.waiting(it, settings.runBatchDebtors())) {
      try {
        run.one(it, debtor);
      } catch (RuntimeException failed) {
        run.setAside(it, debtor, String.valueOf(failed.getMessage()));
      }
    }
  }
}
