package org.encours.risk.model;

/**
 * Cuts days from the due date into the bins in which payments are counted: single days around the
 * due date, where the week of a payment is decided, and coarse ones far from it.
 */
public final class DayBins {

  private static final int[] UPPER = {
    -31, -15, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 30, 45, 60, 90,
    180
  };

  /** Nobody pays earlier than this before, or is awaited longer than this after, the due date. */
  private static final int FIRST = -90;

  private static final int LAST = 365;

  public static final int COUNT = UPPER.length + 1;

  private DayBins() {}

  static int of(int days) {
    int bin = 0;
    while (bin < UPPER.length && days > UPPER[bin]) {
      bin++;
    }
    return bin;
  }

  /** First day of a bin, counted from the due date. */
  public static int from(int bin) {
    return bin == 0 ? FIRST : UPPER[bin - 1] + 1;
  }

  /** Last day of a bin. */
  public static int to(int bin) {
    return bin == UPPER.length ? LAST : UPPER[bin];
  }
}
