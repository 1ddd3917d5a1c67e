package org.encours.platform.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What bodies under way may take together. Each alone is within its limit; a few large ones at once
 * would fill the heap and end the service for everybody.
 */
@Singleton
class BodyBudget {

  private final long most;
  private final AtomicLong taken = new AtomicLong();

  @Inject
  BodyBudget(RestSettings settings) {
    this(Runtime.getRuntime().maxMemory() / 100 * settings.bodiesPercentOfHeap());
  }

  BodyBudget(long mostBytes) {
    this.most = mostBytes;
  }

  /** Takes so many bytes if they are there; one body alone always finds room. */
  boolean take(long bytes) {
    long before = taken.getAndAdd(bytes);
    if (before == 0 || before + bytes <= most) {
      return true;
    }
    give(bytes);
    return false;
  }

  void give(long bytes) {
    taken.addAndGet(-bytes);
  }
}
