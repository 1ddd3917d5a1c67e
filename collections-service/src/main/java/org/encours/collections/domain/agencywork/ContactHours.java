package org.encours.collections.domain.agencywork;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a consumer may be called, visited or sent a short message, by the clock where it lives.
 *
 * @param from the first minute
 * @param until the first minute that is too late
 */
public record ContactHours(LocalTime from, LocalTime until) {

  /**
   * The widest that Belgian law leaves: nothing between 22:00 and 08:00 (Book XIX CEL, title 2;
   * before 2023-09-01 art. 3 of the law of 20 December 2002, with the same hours).
   */
  public static final ContactHours LAW = new ContactHours(LocalTime.of(8, 0), LocalTime.of(22, 0));

  /** Whether they are hours at all, and leave out what the law leaves out. */
  public boolean withinLaw() {
    return from.isBefore(until) && !from.isBefore(LAW.from) && !until.isAfter(LAW.until);
  }

  boolean open(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(until);
  }

  boolean open(Instant at, String country) {
    return open(local(at, country));
  }

  static LocalTime local(Instant at, String country) {
    return at.atZone(zone(country)).toLocalTime();
  }

  /** The clock of a country; where it has several, that of its capital. */
  public static ZoneId zone(String country) {
    return ZoneId.of(
        switch (country == null ? "" : country) {
          case "PT" -> "Europe/Lisbon";
          case "IE" -> "Europe/Dublin";
          case "GB" -> "Europe/London";
          case "FI", "EE", "LV", "LT" -> "Europe/Helsinki";
          case "GR", "CY", "BG", "RO" -> "Europe/Athens";
          default -> "Europe/Brussels"; // and all the others of the Union
        });
  }
}
