package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells the workers of this instance that there is something to do; they look by themselves too.
 */
@ApplicationScoped
public class WorkSignal {

  private final Semaphore runs = new Semaphore(0);
  private final Semaphore messages = new Semaphore(0);

  public void runsWaiting() {
    runs.release();
  }

  public void messagesWaiting() {
    messages.release();
  }

  public void awaitRuns(Duration atMost) throws InterruptedException {
    await(runs, atMost);
  }

  public void awaitMessages(Duration atMost) throws InterruptedException {
    await(messages, atMost);
  }

  private static void await(Semaphore signal, Duration atMost) throws InterruptedException {
    if (signal.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      signal.drainPermits();
    }
  }
}
