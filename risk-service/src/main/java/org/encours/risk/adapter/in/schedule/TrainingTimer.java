package org.encours.risk.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.StepDownModel;
import org.encours.risk.application.TrainModel;
import org.encours.risk.application.view.CreditorBook;
import org.jboss.logging.Logger;

/**
 * Looks every month whether each creditor's model still forecasts better than counting, and learns
 * a new one, which comes into force only if it is better.
 */
@Singleton
class TrainingTimer {

  private static final Logger LOG = Logger.getLogger(TrainingTimer.class);
  private static final String BY = "monthly training";

  private final CreditorBook book;
  private final TrainModel train;
  private final StepDownModel stepDown;
  private final Tenancy tenancy;

  TrainingTimer(CreditorBook book, TrainModel train, StepDownModel stepDown, Tenancy tenancy) {
    this.book = book;
    this.train = train;
    this.stepDown = stepDown;
    this.tenancy = tenancy;
  }

  @Scheduled(cron = "{encours.risk.training.cron}", concurrentExecution = ConcurrentExecution.SKIP)
  void everyMonth() {
    for (CreditorId creditor : tenancy.everywhere(book::all)) {
      train(creditor);
    }
  }

  /** Every creditor apart: one whose history cannot be learnt from stops nobody else. */
  private void train(CreditorId creditor) {
    try {
      boolean steppedDown = tenancy.in(creditor, () -> stepDown.stepDownIfBehind(creditor));
      var trial = tenancy.in(creditor, () -> train.train(creditor, BY));
      LOG.infof(
          "%s: %s%s",
          creditor, steppedDown ? "the model in force stepped down; " : "", trial.why());
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "the monthly training of %s failed", creditor);
    }
  }
}
