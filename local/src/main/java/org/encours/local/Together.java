package org.encours.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.encours.servers.ServerFailedException;

/** Does several things at once and waits for all; the first failure is thrown at the end. */
final class Together {

  private Together() {}

  static void run(List<Runnable> tasks) {
    var running = new ArrayList<Future<?>>();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      tasks.forEach(task -> running.add(executor.submit(task)));
    }
    running.forEach(Together::await);
  }

  static void await(Future<?> future) {
    try {
      future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new ServerFailedException(e.getCause().toString(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailedException("interrupted", e);
    }
  }
}
