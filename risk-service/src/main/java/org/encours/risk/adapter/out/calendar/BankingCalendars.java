package org.encours.risk.adapter.out.calendar;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.kernel.WorkingDays;
import org.encours.platform.time.WorkingCalendars;
import org.encours.risk.application.port.Calendars;

/** Legal holidays as the platform's calendar library knows them. */
@Singleton
class BankingCalendars implements Calendars {

  private static final WorkingDays WEEKDAYS = new WorkingDays(_ -> false);

  private final WorkingCalendars calendars;
  private final Map<String, WorkingDays> known = new ConcurrentHashMap<>();

  BankingCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Override
  public WorkingDays of(Optional<String> country) {
    return country.map(code -> known.computeIfAbsent(code, this::find)).orElse(WEEKDAYS);
  }

  private WorkingDays find(String country) {
    WorkingDays days = calendars.of(country);
    try {
      // The library finds out only on the first question that it has no such country.
      days.holiday().test(java.time.LocalDate.EPOCH);
      return days;
    } catch (IllegalStateException | IllegalArgumentException unknown) {
      return WEEKDAYS;
    }
  }
}
