package org.encours.invoice.domain.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Money that paid an instalment or a part of it, on the day it counts from: credit notes tell
 * nothing about how a debtor pays.
 */
public record Settlement(BigDecimal amount, LocalDate issued, LocalDate due, LocalDate paid) {

  public static Optional<BigDecimal> weightedDaysToPay(List<Settlement> settlements) {
    return weighted(settlements, each -> ChronoUnit.DAYS.between(each.issued, each.paid));
  }

  /** Signed: days early make up for days late. */
  public static Optional<BigDecimal> weightedDaysLate(List<Settlement> settlements) {
    return weighted(settlements, each -> ChronoUnit.DAYS.between(each.due, each.paid));
  }

  /** Early counts as on time. */
  public static Optional<BigDecimal> weightedDaysLateOnly(List<Settlement> settlements) {
    return weighted(settlements, each -> Math.max(0, ChronoUnit.DAYS.between(each.due, each.paid)));
  }

  /** Signed and unweighted: an invoice of ten euro counts as much as one of ten thousand. */
  public static Optional<BigDecimal> meanDaysLate(List<Settlement> settlements) {
    return Receivables.quotient(
        settlements.stream()
            .map(each -> BigDecimal.valueOf(ChronoUnit.DAYS.between(each.due, each.paid)))
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        BigDecimal.valueOf(settlements.size()));
  }

  private static Optional<BigDecimal> weighted(
      List<Settlement> settlements, ToLongFunction<Settlement> days) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal product = BigDecimal.ZERO;
    for (Settlement each : settlements) {
      sum = sum.add(each.amount);
      product = product.add(each.amount.multiply(BigDecimal.valueOf(days.applyAsLong(each))));
    }
    return Receivables.quotient(product, sum);
  }
}
