package org.encours.risk.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One invoice of a history.
 *
 * @param settled empty while it is open
 * @param disputed whether it was disputed before it was settled
 * @param segment a group of debtors that may pay alike, for example the country
 * @param paper whether it was sent on paper; empty when that is not known
 */
public record HistoricInvoice(
    String number,
    String debtor,
    LocalDate issued,
    LocalDate due,
    BigDecimal amount,
    Optional<LocalDate> settled,
    boolean disputed,
    Optional<String> segment,
    Optional<Boolean> paper) {

  /** Whether its outcome was known before a day began. */
  boolean isKnownBefore(LocalDate day) {
    return settled.isPresent() && settled.get().isBefore(day);
  }

  /** As it stood the evening before a day: as if paid only then, and no dispute is known of. */
  HistoricInvoice stillOpenBefore(LocalDate day) {
    return new HistoricInvoice(
        number, debtor, issued, due, amount, Optional.of(day.minusDays(1)), false, segment, paper);
  }

  /** Signed days from the due date to settlement; early is negative. */
  int daysFromDue() {
    return Math.toIntExact(ChronoUnit.DAYS.between(due, settled.orElseThrow()));
  }

  boolean isLate() {
    return daysFromDue() > 0;
  }

  int daysLate() {
    return Math.max(0, daysFromDue());
  }

  boolean onPaper() {
    return paper.orElse(false);
  }
}
