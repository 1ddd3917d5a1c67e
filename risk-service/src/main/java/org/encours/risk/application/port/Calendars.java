package org.encours.risk.application.port;

import java.util.Optional;
import org.encours.kernel.WorkingDays;

/** On which days money can arrive. */
public interface Calendars {

  /**
   * @param country ISO 3166-1; without one, or for one nobody has a calendar of, only weekends are
   *     left out
   */
  WorkingDays of(Optional<String> country);
}
