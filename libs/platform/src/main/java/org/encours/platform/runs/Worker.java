package org.encours.platform.runs;

import org.jboss.logging.Logger;

/** A thread that works while there is work, waits while there is none, and outlives failures. */
public final class Worker {

  /** Does one piece of work; answers whether there was any. */
  @FunctionalInterface
  public interface Piece {
    boolean work() throws InterruptedException;
  }

  /** Waits for more work. */
  @FunctionalInterface
  public interface Pause {
    void await() throws InterruptedException;
  }

  private static final Logger LOG = Logger.getLogger(Worker.class);

  private final Thread thread;
  private volatile boolean running = true;

  public Worker(String name, Piece piece, Pause pause) {
    thread = Thread.ofPlatform().name(name).daemon().start(() -> run(piece, pause));
  }

  private void run(Piece piece, Pause pause) {
    while (running) {
      try {
        if (!piece.work()) {
          pause.await();
        }
      } catch (InterruptedException stop) {
        return;
      } catch (RuntimeException | Error failed) {
        LOG.warnf(failed, "%s goes on after a failure", Thread.currentThread().getName());
        try {
          pause.await();
        } catch (InterruptedException stop) {
          return;
        }
      }
    }
  }

  public void stop() throws InterruptedException {
    running = false;
    thread.join(2_000);
    thread.interrupt();
  }
}
