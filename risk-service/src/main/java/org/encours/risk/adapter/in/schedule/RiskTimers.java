package org.encours.risk.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.ForgetOldEvidence;
import org.encours.risk.application.RescoreChanged;
import org.encours.risk.application.ReviewRisk;
import org.encours.risk.application.view.CreditorBook;

/** Scores what a backlog left behind, and reviews every creditor's debtors each night. */
@ApplicationScoped
class RiskTimers {

  private static final int STEP = 500;

  private final CreditorBook book;
  private final RescoreChanged rescore;
  private final ReviewRisk review;
  private final ForgetOldEvidence forget;
  private final Tenancy tenancy;
  private final Clock clock;

  RiskTimers(
      CreditorBook book,
      RescoreChanged rescore,
      ReviewRisk review,
      ForgetOldEvidence forget,
      Tenancy tenancy,
      Clock clock) {
    this.book = book;
    this.rescore = rescore;
    this.review = review;
    this.forget = forget;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  void scoreWhatChanged() {
    for (CreditorId creditor : creditors()) {
      tenancy.in(
          creditor,
          () -> {
            while (rescore.rescore(creditor, STEP) == STEP) {
              // more is left
            }
          });
    }
  }

  @Scheduled(cron = "{encours.risk.review.cron}", concurrentExecution = ConcurrentExecution.SKIP)
  void reviewOfTheDay() {
    LocalDate today = LocalDate.now(clock);
    for (CreditorId creditor : creditors()) {
      tenancy.in(
          creditor,
          () -> {
            var run = review.open(creditor, today);
            while (review.step(creditor, run.id(), today)) {
              // more are due
            }
            forget.forget(creditor);
          });
    }
  }

  private List<CreditorId> creditors() {
    return tenancy.everywhere(book::all);
  }
}
