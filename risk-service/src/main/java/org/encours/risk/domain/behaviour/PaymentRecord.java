package org.encours.risk.domain.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a debtor has paid: over the terms whose outcome is known, that is settled ones and those
 * overdue and still open (already late, whatever comes). What is weighted by money looks at terms
 * in the currency of the position alone, for amounts of two currencies do not add up.
 *
 * @param known number of such terms
 * @param late of these, paid or still open after the due date
 * @param late30 of these, by more than 30 days
 * @param daysLate sum of the days late, early counted as 0
 * @param weightedDaysLate Σ amount × days late / Σ amount, signed; empty without a known term
 * @param index payment index 20 to 100, weighted by money; empty without a known term
 * @param trend weighted days late of the last 90 days less that of the time before; positive is
 *     worse; empty unless both periods have at least three terms
 */
public record PaymentRecord(
    int known,
    int late,
    int late30,
    long daysLate,
    Optional<BigDecimal> weightedDaysLate,
    Optional<BigDecimal> index,
    Optional<BigDecimal> trend) {

  private static final BigDecimal PRIOR_WEIGHT = BigDecimal.valueOf(2);

  /** (late + 2p) / (n + 2): the debtor's own record, pulled to the portfolio while it is short. */
  public BigDecimal lateRate(PortfolioRates portfolio) {
    return smoothed(late, portfolio.lateRate());
  }

  /** Probability that a term is paid more than 30 days late, smoothed in the same way. */
  public BigDecimal lateRate30(PortfolioRates portfolio) {
    return smoothed(late30, portfolio.lateRate30());
  }

  /** Mean days late of a term (early counted as 0), smoothed in the same way. */
  public BigDecimal expectedDaysLate(PortfolioRates portfolio) {
    return smoothed(daysLate, portfolio.meanDaysLate());
  }

  private BigDecimal smoothed(long sum, BigDecimal prior) {
    return BigDecimal.valueOf(sum)
        .add(PRIOR_WEIGHT.multiply(prior))
        .divide(BigDecimal.valueOf(known).add(PRIOR_WEIGHT), 4, RoundingMode.HALF_UP);
  }
}
