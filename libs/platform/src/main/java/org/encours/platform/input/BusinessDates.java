package org.encours.platform.input;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Bounds the dates that a request may name: a mistyped year is refused before it is booked or run.
 */
@Singleton
public class BusinessDates {

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  /** What holds "for ever" is written with such an end. */
  private static final LocalDate LATEST_END = LocalDate.of(2199, 12, 31);

  private static final int YEARS_AHEAD = 10;

  private final Clock clock;

  BusinessDates(Clock clock) {
    this.clock = clock;
  }

  /**
   * What is wrong with a date.
   *
   * @param field what it is for: the end of something ({@code until}, {@code validUntil}, {@code
   *     to}) may lie further ahead than ten years
   */
  public Optional<String> fault(String field, LocalDate day) {
    boolean end = field.equals("to") || field.toLowerCase(java.util.Locale.ROOT).endsWith("until");
    LocalDate latest = end ? LATEST_END : LocalDate.now(clock).plusYears(YEARS_AHEAD);
    return day.isBefore(EARLIEST) || day.isAfter(latest)
        ? Optional.of("must be a date from " + EARLIEST + " to " + latest)
        : Optional.empty();
  }
}
