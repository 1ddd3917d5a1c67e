package org.encours.risk.domain.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.encours.risk.domain.behaviour.PastTerms;
import org.encours.risk.domain.behaviour.PortfolioRates;

/**
 * The simplest forecast of all, beside which every other is measured: a debtor's own late rate,
 * pulled to the portfolio's while it is short, (late + 2p) / (n + 2).
 */
public record SmoothedRates(PortfolioRates portfolio) {

  private static final BigDecimal PRIOR_WEIGHT = BigDecimal.valueOf(2);
  private static final int DECIMALS = 4;

  public BigDecimal late(PastTerms past) {
    return BigDecimal.valueOf(past.late())
        .add(PRIOR_WEIGHT.multiply(portfolio.lateRate()))
        .divide(BigDecimal.valueOf(past.known()).add(PRIOR_WEIGHT), DECIMALS, RoundingMode.HALF_UP);
  }
}
