package org.encours.dunning.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.application.StartDunningRun;
import org.encours.dunning.application.TakeUpWork;
import org.encours.dunning.application.WorkBell;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;

/**
 * Begins the run of the day for every creditor; within quiet hours, since messages leave at once.
 */
@ApplicationScoped
class DailyRun {

  private final TakeUpWork work;
  private final StartDunningRun start;
  private final WorkBell bell;
  private final Tenancy tenancy;

  DailyRun(TakeUpWork work, StartDunningRun start, WorkBell bell, Tenancy tenancy) {
    this.work = work;
    this.start = start;
    this.bell = bell;
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
    bell.ringForRuns();
  }
}
