package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells the workers of this instance that there is something to do; they look by themselves too.
 */
@ApplicationScoped
public class WorkBell {

  private final Semaphore runs = new Semaphore(0);
  private final Semaphore messages = new Semaphore(0);

  public void ringForRuns() {
    runs.release();
  }

  public void ringForMessages() {
    messages.release();
  }

  public void awaitRuns(Duration atMost) throws InterruptedException {
    await(runs, atMost);
  }

  public void awaitMessages(Duration atMost) throws InterruptedException {
    await(messages, atMost);
  }

  private static void await(Semaphore bell, Duration atMost) throws InterruptedException {
    if (bell.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      bell.drainPermits();
    }
  }
}
