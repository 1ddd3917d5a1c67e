package org.encours.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place that reads the machine's clock; UTC, as everywhere in Encours. */
class SystemTime {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
