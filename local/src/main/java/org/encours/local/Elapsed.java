package org.encours.local;

import java.util.Locale;

/** How long something took, for people. */
final class Elapsed {

  private Elapsed() {}

  static String since(long nanoTime) {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - nanoTime) / 1e9);
  }
}
