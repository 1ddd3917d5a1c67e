package org.encours.local.demo.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Monday to Friday: offices and banks work, the invented ones also on holidays. */
public final class Weekdays {

  private Weekdays() {}

  public static Stream<LocalDate> between(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).filter(Weekdays::works);
  }

  static LocalDate onOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!works(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  private static boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
