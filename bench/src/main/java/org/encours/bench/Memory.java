package org.encours.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.encours.local.Service;
import org.encours.local.Stack;

/** Watches how much memory a service takes, twice a second. */
final class Memory {

  private final AtomicLong most = new AtomicLong();
  private final Thread watch;

  private Memory(Stack stack, Service service) {
    this.watch = Thread.ofVirtual().start(() -> look(stack, service));
  }

  static Memory watch(Stack stack, Service service) {
    return new Memory(stack, service);
  }

  private static void pause() throws InterruptedException {
    Thread.sleep(500);
  }

  private void look(Stack stack, Service service) {
    try {
      while (true) {
        stack.residentMebibytes(service).ifPresent(now -> most.accumulateAndGet(now, Math::max));
        pause();
      }
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
    }
  }

  /** The most that was seen; watching ends. */
  long mostMebibytes() {
    watch.interrupt();
    return most.get();
  }
}
