package org.encours.risk.adapter.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;

/** Does what the timer would do, now: tests run without timers. */
@ApplicationScoped
public class RebuildsAtOnce {

  private final RebuildWorker worker;

  RebuildsAtOnce(RebuildWorker worker) {
    this.worker = worker;
  }

  public void work() {
    worker.work();
  }
}
