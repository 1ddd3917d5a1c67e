package org.encours.collections.adapter.out.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import org.encours.collections.application.port.Calendars;
import org.encours.kernel.WorkingDays;
import org.encours.platform.time.WorkingCalendars;

@ApplicationScoped
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
