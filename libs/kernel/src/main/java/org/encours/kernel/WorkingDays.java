package org.encours.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The working days of one country: Monday to Friday without its legal holidays.
 *
 * <p>Belgium: C.civ. art. 1.7; France: C. trav. L3133-1. Saturday counts as a working day in some
 * books of Belgian law; leaving it out starts every term later, which is safe for the creditor.
 *
 * @param holiday whether a date is a legal holiday
 */
public record WorkingDays(Predicate<LocalDate> holiday) {

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holiday.test(day);
  }

  /** The day itself when it is a working day, else the next one (C.jud. art. 53; CPC art. 642). */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** The n-th working day strictly after a date; n is at least 1. */
  public LocalDate nthAfter(LocalDate day, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("n must be at least 1, not " + n);
    }
    LocalDate candidate = day;
    for (int i = 0; i < n; i++) {
      candidate = onOrAfter(candidate.plusDays(1));
    }
    return candidate;
  }
}
