package org.encours.dunning.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.encours.dunning.domain.Holidays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between nine and seven in Brussels, on Belgian working days. */
class SendingHoursTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-06-03T06:59:59Z, 2026-06-03T07:00:00Z, before nine",
    "2026-06-03T07:00:00Z, ,                     nine",
    "2026-06-03T16:59:59Z, ,                     just before seven",
    "2026-06-03T17:00:00Z, 2026-06-04T07:00:00Z, seven",
    "2026-06-05T20:00:00Z, 2026-06-08T07:00:00Z, Friday night",
    "2026-06-06T10:00:00Z, 2026-06-08T07:00:00Z, Saturday",
    "2026-07-20T18:00:00Z, 2026-07-22T07:00:00Z, the eve of the national holiday",
    "2026-12-24T18:30:00Z, 2026-12-28T08:00:00Z, Christmas Eve in winter time"
  })
  void whenAMessageMayLeave(Instant now, Instant next, String when) {
    assertThat(
            new SendingHours(LocalTime.of(9, 0), LocalTime.of(19, 0))
                .closedUntil(now, ZoneId.of("Europe/Brussels"), Holidays.BELGIUM))
        .as(when)
        .isEqualTo(Optional.ofNullable(next));
  }
}
