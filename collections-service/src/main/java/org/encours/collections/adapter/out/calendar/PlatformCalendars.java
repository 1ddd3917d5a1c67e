package org.encours.collections.adapter.out.calendar;

import jakarta.inject.Singleton;
import org.encours.collections.application.port.Calendars;
import org.encours.kernel.WorkingDays;
import org.encours.platform.time.WorkingCalendars;

@Singleton
class PlatformCalendars implements Calendars {

  private final WorkingCalendars calendars;

  PlatformCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Override
  public WorkingDays of(String country) {
    return calendars.of(country);
  }
}
