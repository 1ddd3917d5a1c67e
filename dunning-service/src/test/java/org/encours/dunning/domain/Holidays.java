package org.encours.dunning.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;
import org.encours.kernel.WorkingDays;

/** Legal holidays computed by hand (Easter after Butcher), independent of the library in use. */
public final class Holidays {

  private static final Set<MonthDay> COMMON =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.MAY, 1),
          MonthDay.of(Month.AUGUST, 15),
          MonthDay.of(Month.NOVEMBER, 1),
          MonthDay.of(Month.NOVEMBER, 11),
          MonthDay.of(Month.DECEMBER, 25));

  public static final WorkingDays BELGIUM =
      new WorkingDays(day -> common(day) || MonthDay.from(day).equals(MonthDay.of(7, 21)));

  public static final WorkingDays FRANCE =
      new WorkingDays(
          day ->
              common(day)
                  || MonthDay.from(day).equals(MonthDay.of(5, 8))
                  || MonthDay.from(day).equals(MonthDay.of(7, 14)));

  /** New Year, Good Friday, Easter Monday, King's Day, 5 May, Ascension, Whit Monday, Christmas. */
  public static final WorkingDays NETHERLANDS =
      new WorkingDays(
          day ->
              movable(day)
                  || day.equals(easter(day.getYear()).minusDays(2))
                  || fixed(day, "01-01", "04-27", "05-05", "12-25", "12-26"));

  /** Those of all Länder. */
  public static final WorkingDays GERMANY =
      new WorkingDays(
          day ->
              movable(day)
                  || day.equals(easter(day.getYear()).minusDays(2))
                  || fixed(day, "01-01", "05-01", "10-03", "12-25", "12-26"));

  public static final WorkingDays LUXEMBOURG =
      new WorkingDays(
          day ->
              movable(day)
                  || fixed(
                      day, "01-01", "05-01", "05-09", "06-23", "08-15", "11-01", "12-25", "12-26"));

  private Holidays() {}

  public static WorkingDays of(String country) {
    return switch (country) {
      case "BE" -> BELGIUM;
      case "FR" -> FRANCE;
      case "NL" -> NETHERLANDS;
      case "DE" -> GERMANY;
      case "LU" -> LUXEMBOURG;
      default -> new WorkingDays(_ -> false);
    };
  }

  private static boolean fixed(LocalDate day, String... dates) {
    return Stream.of(dates)
        .anyMatch(date -> MonthDay.parse("--" + date).equals(MonthDay.from(day)));
  }

  private static boolean movable(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39))
        || day.equals(easter.plusDays(50));
  }

  private static boolean common(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return COMMON.contains(MonthDay.from(day))
        || day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39))
        || day.equals(easter.plusDays(50));
  }

  public static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    int day = (h + l - 7 * m + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
