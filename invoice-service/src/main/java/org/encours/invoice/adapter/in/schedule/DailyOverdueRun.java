package org.encours.invoice.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.encours.invoice.application.MarkOverdue;
import org.encours.invoice.application.view.Records;
import org.encours.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/** Each morning, for every creditor, today's overdue run; one creditor's failure stops no other. */
@ApplicationScoped
class DailyOverdueRun {

  private static final Logger LOG = Logger.getLogger(DailyOverdueRun.class);

  private final MarkOverdue mark;
  private final Records records;
  private final Tenancy tenancy;

  DailyOverdueRun(MarkOverdue mark, Records records, Tenancy tenancy) {
    this.mark = mark;
    this.records = records;
    this.tenancy = tenancy;
  }

  @Scheduled(
      cron = "${encours.invoice.overdue-run:0 30 4 * * ?}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void run() {
    for (var creditor : tenancy.everywhere(records::creditors)) {
      try {
        tenancy.in(creditor, () -> LOG.infof("%s: %s", creditor, mark.runToday(creditor)));
      } catch (RuntimeException failed) {
        LOG.errorf(failed, "the overdue run of %s failed; tomorrow's catches up", creditor);
      }
    }
  }
}
