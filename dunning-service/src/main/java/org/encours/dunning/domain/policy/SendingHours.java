package org.encours.dunning.domain.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.encours.kernel.WorkingDays;

/**
 * When a plan's e-mails may leave: on working days of the debtor's country, between two hours.
 *
 * @param from first minute
 * @param until first minute of the quiet again
 */
public record SendingHours(LocalTime from, LocalTime until) {

  /** Empty when it may leave now, else when it may next. */
  public Optional<Instant> closedUntil(Instant now, ZoneId zone, WorkingDays days) {
    ZonedDateTime local = now.atZone(zone);
    boolean tooLate = !local.toLocalTime().isBefore(until);
    LocalDate day = days.onOrAfter(tooLate ? local.toLocalDate().plusDays(1) : local.toLocalDate());
    boolean today = day.equals(local.toLocalDate());
    return today && !local.toLocalTime().isBefore(from)
        ? Optional.empty()
        : Optional.of(day.atTime(from).atZone(zone).toInstant());
  }
}
