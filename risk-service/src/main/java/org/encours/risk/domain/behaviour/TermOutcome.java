package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.debtor.InvoiceId;

/**
 * How one term of an invoice stood on a date.
 *
 * @param amount what was claimed, credit notes taken off
 * @param open what was still to be paid
 * @param settledOn the value date that covered it, empty while open
 * @param lost whether a write-off and not the debtor closed it
 */
record TermOutcome(
    InvoiceId invoice,
    LocalDate dueDate,
    Money amount,
    Money open,
    Optional<LocalDate> settledOn,
    boolean lost,
    boolean disputed) {

  /** Signed: early is negative. An open term counts the days up to the date it is seen from. */
  int daysLate(LocalDate asOf) {
    return Math.toIntExact(ChronoUnit.DAYS.between(dueDate, settledOn.orElse(asOf)));
  }

  /** The same as conduct: what could not arrive at a weekend was not late then. */
  int conductDaysLate(LocalDate asOf, ConductRule rule) {
    return rule.daysLate(dueDate, settledOn.orElse(asOf));
  }

  /** Paid, lost, or already late: whether it was paid in time is known. */
  boolean isKnown(LocalDate asOf, ConductRule rule) {
    return settledOn.isPresent() || asOf.isAfter(rule.lastDayInTime(dueDate));
  }

  /** Whether it is part of the record: it is open, or ended within the time that inputs count. */
  boolean counts(LocalDate asOf) {
    LocalDate from = asOf.minusMonths(Behaviour.RECORD_MONTHS);
    return settledOn.isEmpty() || settledOn.get().isAfter(from);
  }

  boolean isLate(LocalDate asOf, ConductRule rule) {
    return lost || conductDaysLate(asOf, rule) > 0;
  }
}
