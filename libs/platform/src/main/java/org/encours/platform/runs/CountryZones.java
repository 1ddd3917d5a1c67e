package org.encours.platform.runs;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The time zone of a country that has one; of others a creditor's own setting tells. */
final class CountryZones {

  private static final Map<String, ZoneId> ZONES =
      Map.of(
          "BE", ZoneId.of("Europe/Brussels"),
          "FR", ZoneId.of("Europe/Paris"),
          "LU", ZoneId.of("Europe/Luxembourg"),
          "NL", ZoneId.of("Europe/Amsterdam"),
          "DE", ZoneId.of("Europe/Berlin"));

  private CountryZones() {}

  static Optional<ZoneId> of(String country) {
    return Optional.ofNullable(ZONES.get(country));
  }
}
