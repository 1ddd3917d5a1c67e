package org.encours.risk.domain.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.encours.risk.domain.behaviour.PastTerms;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.forecast.Forecast.Contribution;

/**
 * The forecaster of a creditor that has no model yet: a debtor's own rates, pulled to the
 * portfolio's while they are short, (late + 2p) / (n + 2). A debtor without any past gets the
 * portfolio's.
 */
public record SmoothedRates(PortfolioRates portfolio) implements Forecaster {

  private static final BigDecimal PRIOR_WEIGHT = BigDecimal.valueOf(2);
  private static final int DECIMALS = 4;

  @Override
  public String version() {
    return "smoothed-rates-2";
  }

  @Override
  public Forecast forecast(Question question) {
    PastTerms past = question.past();
    BigDecimal late = smoothed(past.late(), past.known(), portfolio.lateRate());
    return new Forecast(
        late,
        smoothed(past.late30(), past.known(), portfolio.lateRate30()),
        smoothed(past.daysLate(), past.known(), portfolio.meanDaysLate()),
        List.of(reason(past, late.subtract(portfolio.lateRate()).movePointRight(2))),
        version());
  }

  private static Contribution reason(PastTerms past, BigDecimal points) {
    return past.known() == 0
        ? new Contribution("NO_HISTORY", "as the average debtor: it has no past yet", points)
        : new Contribution(
            "LATE_RATE",
            "%d of %d earlier due amounts were paid late".formatted(past.late(), past.known()),
            points);
  }

  private static BigDecimal smoothed(long sum, int known, BigDecimal prior) {
    return BigDecimal.valueOf(sum)
        .add(PRIOR_WEIGHT.multiply(prior))
        .divide(BigDecimal.valueOf(known).add(PRIOR_WEIGHT), DECIMALS, RoundingMode.HALF_UP);
  }
}
