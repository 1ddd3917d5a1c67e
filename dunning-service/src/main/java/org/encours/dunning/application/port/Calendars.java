package org.encours.dunning.application.port;

import org.encours.kernel.WorkingDays;

/** Working days by country (ISO 3166-1 alpha-2). */
public interface Calendars {

  WorkingDays of(String country);
}
