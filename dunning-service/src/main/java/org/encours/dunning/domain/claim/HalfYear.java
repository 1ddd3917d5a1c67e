package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.time.Month;

/** The half-years in which statutory rates are fixed: January to June, July to December. */
final class HalfYear {

  private HalfYear() {}

  static LocalDate firstDay(LocalDate day) {
    return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? Month.JANUARY : Month.JULY, 1);
  }

  static LocalDate lastDay(LocalDate day) {
    return day.getMonthValue() <= 6
        ? LocalDate.of(day.getYear(), Month.JUNE, 30)
        : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
  }
}
