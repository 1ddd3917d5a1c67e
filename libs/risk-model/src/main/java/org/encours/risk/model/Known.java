package org.encours.risk.model;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What may be used to forecast one invoice.
 *
 * @param situation for what is learnt: sums over the debtor's past, amount, segment, dispute
 * @param own for what is counted: the debtor's payments
 * @param portfolio all debtors' payments
 */
public record Known(
    Situation situation, PaymentCounts own, PortfolioCounts portfolio, LocalDate due) {

  Known knowing(boolean disputed) {
    return new Known(situation.knowing(disputed), own, portfolio, due);
  }

  DayOfWeek weekdayDue() {
    return due.getDayOfWeek();
  }
}
