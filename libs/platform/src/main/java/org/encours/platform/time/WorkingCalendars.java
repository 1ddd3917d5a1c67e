package org.encours.platform.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.encours.kernel.WorkingDays;

/** The legal holidays of each country, from a kept library, as the domain's {@link WorkingDays}. */
@Singleton
public class WorkingCalendars {

  private record CountryYear(String country, Year year) {}

  private final Map<CountryYear, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

  /**
   * The working days of a country.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public WorkingDays of(String country) {
    String code = country.toLowerCase(Locale.ROOT);
    return new WorkingDays(
        day ->
            holidays
                .computeIfAbsent(new CountryYear(code, Year.of(day.getYear())), this::holidays)
                .contains(day));
  }

  private Set<LocalDate> holidays(CountryYear of) {
    Set<LocalDate> days = new HashSet<>(legal(of));
    if (of.country().equals("nl")) {
      // Algemene termijnenwet art. 3 counts two more days than the calendar shows as free.
      days.add(easterMonday(days, of.year()).minusDays(3));
      days.add(of.year().atMonth(Month.MAY).atDay(5));
    }
    return Set.copyOf(days);
  }

  private static LocalDate easterMonday(Set<LocalDate> days, Year year) {
    return days.stream()
        .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY && days.contains(day.plusDays(38)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Easter Monday in " + year));
  }

  /** One at a time: the library shows what it loads before it has loaded it. */
  private static Set<LocalDate> legal(CountryYear of) {
    Set<Holiday> found;
    synchronized (HolidayManager.class) {
      found =
          HolidayManager.getInstance(ManagerParameters.create(of.country())).getHolidays(of.year());
    }
    return found.stream()
        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
