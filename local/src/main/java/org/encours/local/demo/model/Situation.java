package org.encours.local.demo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a debtor knows about one invoice in the morning.
 *
 * @param open euros still owed
 * @param reminders how many reminders that list it have arrived
 * @param payments how many payments it has made on it
 */
public record Situation(
    LocalDate dueDate,
    BigDecimal total,
    BigDecimal open,
    int reminders,
    Optional<LocalDate> lastReminder,
    int payments,
    Optional<LocalDate> lastPayment,
    Optional<LocalDate> disputedOn,
    Optional<LocalDate> resolvedOn,
    Optional<LocalDate> promisedFor,
    Optional<LocalDate> withAgencySince,
    Optional<LocalDate> atCourtSince) {

  boolean pursued() {
    return withAgencySince.isPresent() || atCourtSince.isPresent();
  }
}
