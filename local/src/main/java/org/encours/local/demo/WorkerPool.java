package org.encours.local.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Does the work of many parties at a time, each on a virtual thread of its own; a few at once,
 * because more would only queue at the services.
 */
final class WorkerPool {

  private final int atOnce;

  WorkerPool(int atOnce) {
    this.atOnce = atOnce;
  }

  /** Returns when all is done; the first failure is thrown. */
  <T> void each(Collection<T> parties, Consumer<T> work) {
    Semaphore free = new Semaphore(atOnce);
    List<Future<?>> running = new ArrayList<>(parties.size());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (T party : parties) {
        running.add(
            threads.submit(
                () -> {
                  free.acquireUninterruptibly();
                  try {
                    work.accept(party);
                  } finally {
                    free.release();
                  }
                }));
      }
    }
    running.forEach(WorkerPool::result);
  }

  private static void result(Future<?> done) {
    try {
      done.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }
}
