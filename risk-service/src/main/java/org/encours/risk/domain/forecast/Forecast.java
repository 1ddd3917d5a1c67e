package org.encours.risk.domain.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.encours.kernel.Sentence;

/**
 * What to expect of an invoice.
 *
 * @param late probability that it is paid after the last day in time, 0 to 1
 * @param late5 probability that it is paid more than 5 days after its due date, 0 to 1
 * @param late30 probability that it is paid more than 30 days after it, 0 to 1
 * @param meanDaysLate mean days late; early counts as 0
 * @param medianDaysLate days late by which it is as likely paid as not; early counts as 0
 * @param days how probable each stretch of days is, the earliest first; those that are not are left
 *     out
 * @param reasons where {@link #late} comes from; they add up to it
 * @param modelVersion who says so
 */
public record Forecast(
    BigDecimal late,
    BigDecimal late5,
    BigDecimal late30,
    BigDecimal meanDaysLate,
    BigDecimal medianDaysLate,
    List<Stretch> days,
    List<Contribution> reasons,
    String modelVersion) {

  /**
   * One thing that moves the probability of lateness.
   *
   * @param points percentage points it adds, or takes when negative
   */
  public record Contribution(Sentence sentence, BigDecimal points) {}

  /**
   * Some days, counted from the due date; within them one is as probable as the other.
   *
   * @param to the last of them
   */
  public record Stretch(int from, int to, BigDecimal probability) {}

  public Forecast {
    Objects.requireNonNull(meanDaysLate, "meanDaysLate");
    Objects.requireNonNull(medianDaysLate, "medianDaysLate");
    Objects.requireNonNull(modelVersion, "modelVersion");
    requireShare(late);
    requireShare(late5);
    requireShare(late30);
    days = List.copyOf(days);
    reasons = List.copyOf(reasons);
  }

  /** The largest change of what is expected by any day, 0 to 1. */
  public BigDecimal distanceTo(Forecast other) {
    BigDecimal most = BigDecimal.ZERO;
    for (Stretch stretch : days) {
      BigDecimal apart = paidBy(stretch.to()).subtract(other.paidBy(stretch.to())).abs();
      most = most.max(apart);
    }
    return most;
  }

  private BigDecimal paidBy(int day) {
    return days.stream()
        .filter(stretch -> stretch.to() <= day)
        .map(Stretch::probability)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void requireShare(BigDecimal probability) {
    if (probability.signum() < 0 || probability.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("no probability: " + probability);
    }
  }
}
