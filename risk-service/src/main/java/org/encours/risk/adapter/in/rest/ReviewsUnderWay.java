package org.encours.risk.adapter.in.rest;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.ReviewRisk;
import org.encours.risk.application.ReviewRisk.Place;
import org.encours.risk.application.view.ReviewRun;
import org.jboss.logging.Logger;

/**
 * Performs reviews beside the request that asked for them. A small one is over before the answer
 * leaves; a large one goes on, and the answer says how far it is. Of its two workers one reckons
 * while the database writes for the other.
 */
@Singleton
class ReviewsUnderWay {

  private static final Logger LOG = Logger.getLogger(ReviewsUnderWay.class);
  private static final long PATIENCE_SECONDS = 10;

  private final ReviewRisk review;
  private final Tenancy tenancy;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  ReviewsUnderWay(ReviewRisk review, Tenancy tenancy) {
    this.review = review;
    this.tenancy = tenancy;
  }

  void perform(CreditorId creditor, ReviewRun run) {
    Future<?> work = threads.submit(() -> tenancy.in(creditor, () -> steps(creditor, run)));
    try {
      work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException goesOn) {
      LOG.debugf("review %s goes on beside its request", run.id());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      LOG.errorf(failed.getCause(), "review %s failed", run.id());
    }
  }

  private void steps(CreditorId creditor, ReviewRun run) {
    try {
      if (run.total() > ReviewRisk.STEP) {
        Runnable worker = () -> tenancy.in(creditor, () -> toTheEnd(creditor, run));
        CompletableFuture<Void> second = CompletableFuture.runAsync(worker, threads);
        toTheEnd(creditor, run);
        second.join();
      } else {
        toTheEnd(creditor, run);
      }
      review.finish(creditor, run.id());
    } catch (RuntimeException failed) {
      review.fail(creditor, run.id());
      throw failed;
    }
  }

  private void toTheEnd(CreditorId creditor, ReviewRun run) {
    Place place = Place.BEGINNING;
    while (!place.end()) {
      place = review.step(creditor, run, place);
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
