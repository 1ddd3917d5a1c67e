package org.encours.platform.runs;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.encours.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Carries out runs, those that another instance began or left behind as well. One worker reckons
 * while the database writes for another. Every unfinished run gets a batch in turn: a long or a
 * failing one holds up nobody else's.
 */
@Singleton
class RunWorkers {

  private static final Logger LOG = Logger.getLogger(RunWorkers.class);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int AT_ONCE = 100;

  private final RunStore store;
  private final RunBatches batches;
  private final RunKinds kinds;
  private final RunSignal signal;
  private final Tenancy tenancy;
  private final RunSettings settings;
  private final List<Worker> workers = new ArrayList<>();

  RunWorkers(
      RunStore store,
      RunBatches batches,
      RunKinds kinds,
      RunSignal signal,
      Tenancy tenancy,
      RunSettings settings) {
    this.store = store;
    this.batches = batches;
    this.kinds = kinds;
    this.signal = signal;
    this.tenancy = tenancy;
    this.settings = settings;
  }

  void start(@Observes StartupEvent started) {
    for (int i = 1; !kinds.all().isEmpty() && i <= settings.workers(); i++) {
      workers.add(new Worker("runs-" + i, this::oneBatchEach, () -> signal.await(LOOK)));
    }
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    for (Worker worker : workers) {
      worker.stop();
    }
  }

  private boolean oneBatchEach() {
    boolean any = false;
    for (Run run : tenancy.everywhere(() -> store.unfinished(AT_ONCE))) {
      try {
        if (tenancy.in(run.creditor(), () -> batches.work(run))) {
          any = true;
          // There may be enough for the others too, and they may be waiting for this batch.
          signal.wake();
        }
      } catch (RuntimeException failed) {
        LOG.warnf(failed, "%s run %s waits", run.kind(), run.id());
      }
    }
    return any;
  }
}
