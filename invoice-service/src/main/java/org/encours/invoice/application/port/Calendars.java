package org.encours.invoice.application.port;

import org.encours.kernel.WorkingDays;

/** Each country's working days. */
public interface Calendars {

  /**
   * @param country ISO 3166-1 alpha-2
   */
  WorkingDays of(String country);
}
