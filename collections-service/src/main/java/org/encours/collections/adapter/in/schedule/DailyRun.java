package org.encours.collections.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.encours.collections.application.RunCollections;
import org.encours.collections.application.view.Creditors;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;

/** Does each creditor's day's work, early in the morning. */
@ApplicationScoped
class DailyRun {

  private final RunCollections runCollections;
  private final Creditors creditors;
  private final Tenancy tenancy;
  private final Clock clock;

  DailyRun(RunCollections runCollections, Creditors creditors, Tenancy tenancy, Clock clock) {
    this.runCollections = runCollections;
    this.creditors = creditors;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @Scheduled(
      cron = "{encours.collections.run.cron}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    LocalDate today = LocalDate.now(clock);
    for (CreditorId creditor : tenancy.everywhere(creditors::all)) {
      tenancy.in(creditor, () -> runCollections.run(creditor, today));
    }
  }
}
