package org.encours.invoice.adapter.in.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.encours.invoice.application.view.PeriodFigures.Sums;
import org.encours.invoice.domain.figures.CountBack;
import org.encours.invoice.domain.figures.Receivables;
import org.encours.invoice.domain.figures.Settlement;
import org.encours.kernel.Money;

/**
 * Key figures of one currency; days and percentages with two decimals. A figure that would divide
 * by nothing is left out.
 *
 * @param dsoCountBackMoreThan receivables exceed all sales known, so the true value is higher
 */
record KeyFiguresResponse(
    LocalDate from,
    LocalDate to,
    String currency,
    Money receivables,
    Money overdue,
    Money sales,
    BigDecimal dso,
    BigDecimal dsoCountBack,
    boolean dsoCountBackMoreThan,
    BigDecimal bestPossibleDso,
    BigDecimal averageDaysDelinquent,
    BigDecimal overdueShare,
    BigDecimal collectionEffectiveness,
    BigDecimal weightedDaysToPay,
    BigDecimal weightedDaysLate,
    BigDecimal weightedDaysLateEarlyAsZero,
    BigDecimal meanDaysLate) {

  static KeyFiguresResponse of(LocalDate from, LocalDate to, String currency, Sums sums) {
    Receivables owed = sums.receivables();
    CountBack back = CountBack.of(owed.end(), sums.months());
    return new KeyFiguresResponse(
        from,
        to,
        currency,
        money(owed.end(), currency),
        money(owed.end().subtract(owed.notDue()), currency),
        money(owed.sales(), currency),
        owed.dso().orElse(null),
        back.days(),
        back.moreThan(),
        owed.bestPossibleDso().orElse(null),
        owed.averageDaysDelinquent().orElse(null),
        owed.overdueShare().orElse(null),
        owed.collectionEffectiveness().orElse(null),
        Settlement.weightedDaysToPay(sums.settled()).orElse(null),
        Settlement.weightedDaysLate(sums.settled()).orElse(null),
        Settlement.weightedDaysLateOnly(sums.settled()).orElse(null),
        Settlement.meanDaysLate(sums.settled()).orElse(null));
  }

  private static Money money(BigDecimal amount, String currency) {
    return new Money(amount, Currency.getInstance(currency));
  }
}
