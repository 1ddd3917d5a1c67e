package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.encours.kernel.WorkingDays;

/**
 * Measures conduct in days on which money can arrive. An amount due on a Saturday and paid on the
 * Monday after was paid in time: the legal due date stays where it is, but nobody is judged by it.
 *
 * @param banking days on which banks book
 * @param graceDays days more that the policy lets pass before it calls a payment late
 */
public record ConductRule(WorkingDays banking, int graceDays) {

  public ConductRule {
    if (graceDays < 0) {
      throw new IllegalArgumentException("grace is not negative: " + graceDays);
    }
  }

  /** The last day on which a payment is in time. */
  public LocalDate lastDayInTime(LocalDate due) {
    return banking.onOrAfter(due).plusDays(graceDays);
  }

  /** Signed: early is negative, in time is at most 0; else the days since it could have come. */
  public int daysLate(LocalDate due, LocalDate on) {
    return on.isAfter(lastDayInTime(due))
        ? days(banking.onOrAfter(due), on)
        : Math.min(0, days(due, on));
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }
}
