package org.encours.bench;

import java.io.PrintStream;
import java.util.Locale;

/** What was measured, as lines to read and to keep. */
final class ResultTable {

  private final PrintStream out;

  ResultTable(PrintStream out) {
    this.out = out;
  }

  void title(String what) {
    out.printf("%n%s%n", what);
  }

  /** A rate beside its floor. */
  void rate(String what, double perSecond, String floor, double floorPerSecond) {
    line(
        "  %-46s %,12.0f /s   %s: %,.0f /s   ratio %.2f",
        what, perSecond, floor, floorPerSecond, perSecond / floorPerSecond);
  }

  void figure(String what, String format, Object... values) {
    line("  %-46s %12s", what, format.formatted(values));
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
