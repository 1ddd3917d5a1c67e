package org.encours.risk.adapter.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.encours.platform.events.EventReplay;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.RebuildProjection;
import org.encours.risk.application.view.RebuildRuns;

/** Does what the timer would do, now: tests run without timers. */
@ApplicationScoped
public class RebuildsAtOnce {

  private final RebuildWorker worker;
  private final RebuildRuns runs;
  private final RebuildProjection rebuilds;
  private final EventReplay replay;
  private final Tenancy tenancy;

  RebuildsAtOnce(
      RebuildWorker worker,
      RebuildRuns runs,
      RebuildProjection rebuilds,
      EventReplay replay,
      Tenancy tenancy) {
    this.worker = worker;
    this.runs = runs;
    this.rebuilds = rebuilds;
    this.replay = replay;
    this.tenancy = tenancy;
  }

  public void work() {
    worker.work();
  }

  /** The same from topics of one's own. */
  public void workOn(List<String> topics) {
    new RebuildWorker(topics, runs, rebuilds, replay, tenancy).work();
  }
}
