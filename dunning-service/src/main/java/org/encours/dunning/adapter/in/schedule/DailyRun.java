package org.encours.dunning.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.application.PendingWork;
import org.encours.dunning.application.StartDunningRun;
import org.encours.dunning.application.WorkSignal;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;

/**
 * Begins the run of the day for every creditor; within quiet hours, since messages leave at once.
 */
@ApplicationScoped
class DailyRun {

  private final PendingWork work;
  private final StartDunningRun start;
  private final WorkSignal signal;
  private final Tenancy tenancy;

  DailyRun(PendingWork work, StartDunningRun start, WorkSignal signal, Tenancy tenancy) {
    this.work = work;
    this.start = start;
    this.signal = signal;
    this.tenancy = tenancy;
  }

  @Scheduled(
      cron = "{encours.dunning.daily-run}",
      timeZone = "Europe/Brussels",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void begin() {
    LocalDate today = work.today();
    List<CreditorId> creditors = tenancy.everywhere(work::creditors);
    for (CreditorId creditor : creditors) {
      tenancy.in(creditor, () -> start.startOnce(creditor, today));
    }
    signal.runsWaiting();
  }
}
