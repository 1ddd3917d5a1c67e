package org.encours.risk.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.encours.platform.tenancy.EachCreditor;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.ForgetOldEvidence;
import org.encours.risk.application.view.CreditorBook;

/** Removes, once a day, the inputs of scores that are older than they may be kept. */
@Singleton
class RetentionTimer {

  private final CreditorBook book;
  private final ForgetOldEvidence forget;
  private final Tenancy tenancy;
  private final EachCreditor each;

  RetentionTimer(CreditorBook book, ForgetOldEvidence forget, Tenancy tenancy, EachCreditor each) {
    this.book = book;
    this.forget = forget;
    this.tenancy = tenancy;
    this.each = each;
  }

  @Scheduled(every = "24h", delayed = "15m", concurrentExecution = ConcurrentExecution.SKIP)
  void removeOldInputs() {
    each.apart("risk retention", tenancy.everywhere(book::all), forget::forget);
  }
}
