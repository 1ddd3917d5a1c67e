package org.encours.platform.runs;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.kernel.Ids;
import org.jboss.logging.Logger;

/**
 * Works one batch of a run in one transaction: the items leave the list together with the effect of
 * what was done about them. Whoever dies in between leaves everything as it was.
 */
@Singleton
class RunBatches {

  private static final Logger LOG = Logger.getLogger(RunBatches.class);

  /** Looks at an item that somebody else holds, about a second apart; then it is the next run's. */
  private static final int PATIENCE = 100;

  private final RunStore store;
  private final RunKinds kinds;
  private final Ids ids;
  private final MeterRegistry metrics;

  RunBatches(RunStore store, RunKinds kinds, Ids ids, MeterRegistry metrics) {
    this.store = store;
    this.kinds = kinds;
    this.ids = ids;
    this.metrics = metrics;
  }

  /** Answers whether anything was done: no item may be left, or all be in other hands. */
  boolean work(Run run) {
    RunKind kind = kinds.of(run);
    boolean any;
    try {
      any = QuarkusTransaction.requiringNew().call(() -> batch(kind, run));
    } catch (RuntimeException failed) {
      LOG.warnf(failed, "a batch of %s run %s is worked one by one", run.kind(), run.id());
      oneByOne(kind, run);
      any = true;
    }
    if (any) {
      kind.worked(run);
    } else if (QuarkusTransaction.requiringNew().call(() -> store.finish(run))) {
      LOG.infof(
          "%s run %s of %s for %s has ended",
          run.kind(), run.id(), run.creditor(), run.businessDate());
    }
    return any;
  }

  private boolean batch(RunKind kind, Run run) {
    return work(kind, run, store.take(run, kind.batchItems()));
  }

  private boolean work(RunKind kind, Run run, List<RunItem> items) {
    if (items.isEmpty()) {
      return false;
    }
    Worked worked = kind.work(run, items.stream().map(RunItem::id).toList());
    long givenUp = 0;
    for (RunItem item : items) {
      if (worked.held().contains(item.id())) {
        if (item.held() < PATIENCE) {
          store.putBack(run, item);
        } else {
          givenUp++;
        }
      }
    }
    store.add(
        run,
        ids.next(),
        givenUp == 0
            ? worked.counts()
            : worked.counts().with(Counts.SKIPPED, Map.of("IN_USE", givenUp)));
    return worked.held().size() < items.size();
  }

  private void oneByOne(RunKind kind, Run run) {
    List<UUID> waiting =
        QuarkusTransaction.requiringNew().call(() -> store.waiting(run, kind.batchItems()));
    for (UUID item : waiting) {
      try {
        QuarkusTransaction.requiringNew().run(() -> one(kind, run, item));
      } catch (RuntimeException failed) {
        setAside(run, item, failed);
      }
    }
  }

  /** Works one item by itself, unless others did meanwhile. */
  private void one(RunKind kind, Run run, UUID item) {
    work(kind, run, store.take(run, item));
  }

  private void setAside(Run run, UUID item, RuntimeException failed) {
    String reason = failed.getMessage() == null ? failed.toString() : failed.getMessage();
    if (QuarkusTransaction.requiringNew().call(() -> store.failed(run, item, reason))) {
      LOG.errorf(failed, "%s run %s goes on without %s", run.kind(), run.id(), item);
      metrics.counter("encours.runs.set.aside", "kind", run.kind()).increment();
    }
  }
}
