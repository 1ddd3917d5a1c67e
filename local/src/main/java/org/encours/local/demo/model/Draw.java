package org.encours.local.demo.model;

import java.util.List;
import java.util.Random;

/**
 * Chance with a memory of where it came from: each subject (a debtor, an invoice) draws from its
 * own stream, so that adding a draw for one does not change all the others. {@link Random} has a
 * specified algorithm: a seed means the same on every machine.
 */
final class Draw {

  private final Random random;

  private Draw(long seed) {
    this.random = new Random(seed);
  }

  static Draw of(long seed, String subject) {
    return new Draw(mixed(seed ^ mixed(subject.hashCode())));
  }

  /** MurmurHash3's finalizer: neighbouring subjects must not draw alike. */
  private static long mixed(long value) {
    long once = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
    long twice = (once ^ once >>> 33) * 0xC4CEB9FE1A85EC53L;
    return twice ^ twice >>> 33;
  }

  /** A whole number from..to, both included. */
  int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Index drawn with the given weights. */
  int weighted(int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int ticket = random.nextInt(total);
    int index = 0;
    while (ticket >= weights[index]) {
      ticket -= weights[index++];
    }
    return index;
  }
}
