package org.encours.risk.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.ForgetOldEvidence;
import org.encours.risk.application.ReviewRisk;
import org.encours.risk.application.ReviewRisk.Place;
import org.encours.risk.application.view.CreditorBook;

/** Reviews every creditor's debtors each night. */
@ApplicationScoped
class RiskTimers {

  private final CreditorBook book;
  private final ReviewRisk review;
  private final ForgetOldEvidence forget;
  private final Tenancy tenancy;
  private final Clock clock;

  RiskTimers(
      CreditorBook book,
      ReviewRisk review,
      ForgetOldEvidence forget,
      Tenancy tenancy,
      Clock clock) {
    this.book = book;
    this.review = review;
    this.forget = forget;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @Scheduled(cron = "{encours.risk.review.cron}", concurrentExecution = ConcurrentExecution.SKIP)
  void reviewOfTheDay() {
    LocalDate today = LocalDate.now(clock);
    for (CreditorId creditor : tenancy.everywhere(book::all)) {
      tenancy.in(
          creditor,
          () -> {
            var run = review.open(creditor, today);
            Place place = Place.BEGINNING;
            while (!place.end()) {
              place = review.step(creditor, run, place);
            }
            review.finish(creditor, run.id());
            forget.forget(creditor);
          });
    }
  }
}
