package org.encours.invoice.domain.cashforecast;

import java.util.List;

/**
 * Tells how probable each day of payment is, counted from the due date.
 *
 * @param stretches in order of their days
 */
public record PaymentDays(List<Stretch> stretches) {

  /** One, in the unit that shares are told in. */
  public static final long WHOLE = 1_000_000;

  /** Days within which one is as probable as another. */
  public record Stretch(int from, int to, int millionths) {

    private long through(int day) {
      if (day < from) {
        return 0;
      }
      return day >= to ? millionths : (long) millionths * (day - from + 1) / (to - from + 1);
    }
  }

  public PaymentDays {
    stretches = List.copyOf(stretches);
  }

  /** The share that comes after one day and through another, in millionths of the whole. */
  private long between(int after, int through) {
    long sum = 0;
    for (Stretch stretch : stretches) {
      sum += stretch.through(through) - stretch.through(after);
    }
    return sum;
  }

  /**
   * The same among those still open at the end of a day, in millionths of these; nothing when by
   * then all should have come.
   */
  public long between(int after, int through, int openThrough) {
    long left = between(openThrough, Integer.MAX_VALUE);
    return left <= 0 ? 0 : WHOLE * between(after, through) / left;
  }
}
