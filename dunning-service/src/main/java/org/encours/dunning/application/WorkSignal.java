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

  private final Semaphore messages = new Semaphore(0);

  public void messagesWaiting() {
    messages.release();
  }

  public void awaitMessages(Duration atMost) throws InterruptedException {
    if (messages.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      messages.drainPermits();
    }
  }
}
