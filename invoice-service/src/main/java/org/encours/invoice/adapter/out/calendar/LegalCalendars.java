package org.encours.invoice.adapter.out.calendar;

import jakarta.inject.Singleton;
import org.encours.invoice.application.port.Calendars;
import org.encours.kernel.WorkingDays;
import org.encours.platform.time.WorkingCalendars;

/** Legal holidays as the platform's calendar library knows them. */
@Singleton
class LegalCalendars implements Calendars {

  private final WorkingCalendars calendars;

  LegalCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Override
  public WorkingDays of(String country) {
    return calendars.of(country);
  }
}
