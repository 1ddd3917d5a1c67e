package org.encours.invoice.domain.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What was owed and sold in a period of one currency. Where a formula would divide by nothing, the
 * figure is not available rather than zero.
 *
 * @param begin owed at the start of the period
 * @param end owed at its end
 * @param notDue the part of {@code end} that was not yet due
 * @param sales invoiced in the period
 * @param days calendar days of the period
 */
public record Receivables(
    BigDecimal begin, BigDecimal end, BigDecimal notDue, BigDecimal sales, int days) {

  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);

  /** Days sales outstanding: receivables / sales × days. */
  public Optional<BigDecimal> dso() {
    return inDays(end);
  }

  /** What the DSO would be if nobody paid late. */
  public Optional<BigDecimal> bestPossibleDso() {
    return inDays(notDue);
  }

  /** Average days delinquent: the overdue part's days, rounded once. */
  public Optional<BigDecimal> averageDaysDelinquent() {
    return inDays(end.subtract(notDue));
  }

  /** Overdue / total receivables, percent. */
  public Optional<BigDecimal> overdueShare() {
    return percent(end.subtract(notDue), end);
  }

  /**
   * Collection effectiveness index: what was collected of what could have been, percent: (begin +
   * sales − end) / (begin + sales − end not due).
   */
  public Optional<BigDecimal> collectionEffectiveness() {
    BigDecimal toCollect = begin.add(sales);
    return percent(toCollect.subtract(end), toCollect.subtract(notDue));
  }

  private Optional<BigDecimal> inDays(BigDecimal amount) {
    return quotient(amount.multiply(BigDecimal.valueOf(days)), sales);
  }

  private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
    return quotient(part.multiply(HUNDRED), whole);
  }

  static Optional<BigDecimal> quotient(BigDecimal dividend, BigDecimal divisor) {
    return divisor.signum() == 0
        ? Optional.empty()
        : Optional.of(dividend.divide(divisor, 2, RoundingMode.HALF_UP));
  }
}
