package org.encours.collections.application.port;

import org.encours.kernel.WorkingDays;

/** The working days of each country. */
public interface Calendars {

  WorkingDays of(String country);
}
