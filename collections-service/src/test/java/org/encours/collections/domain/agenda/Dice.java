package org.encours.collections.domain.agenda;

import java.util.Random;
import java.util.UUID;

/** Chance from a seed, so that what failed can be lived through again. */
final class Dice {

  private final Random random;

  Dice(int seed) {
    random = new Random(seed);
  }

  /** From 0 to below the bound. */
  int upTo(int bound) {
    return random.nextInt(bound);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  boolean rarely() {
    return upTo(8) == 0;
  }

  UUID newId() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  <T> T any(T[] of) {
    return of[upTo(of.length)];
  }
}
