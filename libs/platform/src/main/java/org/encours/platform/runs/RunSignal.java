package org.encours.platform.runs;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells the workers of this instance that there is something to do; they look by themselves too.
 */
@Singleton
class RunSignal {

  private final Semaphore waiting = new Semaphore(0);
  private final TransactionSynchronizationRegistry transaction;

  RunSignal(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  void wake() {
    waiting.release();
  }

  /** Wakes them once the present transaction is committed: before, they would see nothing. */
  void wakeAfterCommit() {
    transaction.registerInterposedSynchronization(new WakeWorkers());
  }

  void await(Duration atMost) throws InterruptedException {
    if (waiting.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      waiting.drainPermits();
    }
  }

  private final class WakeWorkers implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Nothing is visible yet.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        wake();
      }
    }
  }
}
