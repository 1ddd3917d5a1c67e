package org.encours.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One invoice of a real history, with how it ended.
 *
 * @param country a code of the source's own, not an ISO one
 * @param amount in the history's only currency, two decimals
 * @param daysLate days from the due date to the settlement, 0 when it was on time
 */
record HistoricInvoice(
    String country,
    String customer,
    String number,
    LocalDate issued,
    LocalDate due,
    BigDecimal amount,
    boolean disputed,
    LocalDate settled,
    boolean paper,
    int daysLate) {

  /** Whether it was owed at the end of a day: money that comes in that day is in. */
  boolean openAt(LocalDate day) {
    return !issued.isAfter(day) && settled.isAfter(day);
  }
}
