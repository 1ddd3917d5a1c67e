package org.encours.risk.adapter.in.kafka;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.EventReading;
import org.encours.platform.events.EventReading.PastEvent;
import org.encours.platform.events.EventReplay;
import org.encours.platform.events.EventRouter;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.BehaviourSink;
import org.encours.risk.application.RebuildProjection;
import org.encours.risk.application.view.Rebuild;
import org.encours.risk.application.view.RebuildRuns;
import org.jboss.logging.Logger;

/** Reads the past again for the rebuilds that were asked for, with the routes of the present. */
@Singleton
class RebuildWorker {

  private static final Logger LOG = Logger.getLogger(RebuildWorker.class);
  private static final List<String> TOPICS = List.of("encours.invoices", "encours.dunning");

  private final List<String> topics;
  private final RebuildRuns runs;
  private final RebuildProjection rebuilds;
  private final EventReplay replay;
  private final Tenancy tenancy;

  @Inject
  RebuildWorker(RebuildRuns runs, RebuildProjection rebuilds, EventReplay replay, Tenancy tenancy) {
    this(TOPICS, runs, rebuilds, replay, tenancy);
  }

  /** From other topics, for tests of what a broker may have lost. */
  RebuildWorker(
      List<String> topics,
      RebuildRuns runs,
      RebuildProjection rebuilds,
      EventReplay replay,
      Tenancy tenancy) {
    this.topics = topics;
    this.runs = runs;
    this.rebuilds = rebuilds;
    this.replay = replay;
    this.tenancy = tenancy;
  }

  @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    for (CreditorId creditor : tenancy.everywhere(runs::waiting)) {
      tenancy.in(
          creditor, () -> rebuilds.begin(creditor).ifPresent(rebuild -> work(creditor, rebuild)));
    }
  }

  private void work(CreditorId creditor, Rebuild rebuild) {
    try (EventReading past = replay.open(topics)) {
      List<String> truncated = past.truncated();
      if (!truncated.isEmpty()) {
        rebuilds.refuse(creditor, rebuild, truncated);
        return;
      }
      readOn(creditor, rebuild, past);
      rebuilds.finish(creditor, rebuild, () -> readOn(creditor, rebuild, past));
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "rebuild %s failed", rebuild.id());
      rebuilds.fail(creditor, rebuild, String.valueOf(failed.getMessage()));
    }
  }

  private void readOn(CreditorId creditor, Rebuild rebuild, EventReading past) {
    Map<String, Instant> forgotten = rebuilds.forgotten(creditor);
    while (past.hasMore()) {
      List<PastEvent> events =
          past.next(creditor).stream().filter(event -> isTold(event, forgotten)).toList();
      rebuilds.hear(creditor, rebuild, events.size(), heard -> tell(past, events, heard));
    }
  }

  private void tell(EventReading past, List<PastEvent> events, BehaviourSink heard) {
    EventRouter router = new InvoiceRoutes(heard).on(replay.router());
    EventRouter both = new DunningRoutes(heard).on(router);
    events.forEach(event -> past.deliver(both, event));
  }

  private static boolean isTold(PastEvent event, Map<String, Instant> forgotten) {
    Instant until = forgotten.get(event.envelope().subject());
    return until == null || event.envelope().time().isAfter(until);
  }
}
