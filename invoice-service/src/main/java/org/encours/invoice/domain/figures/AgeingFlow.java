package org.encours.invoice.domain.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of past sales as they aged: how much of them reached each age unpaid, and how much
 * was lost in the end. Loss rates by age follow from it (IFRS 9, B5.5.35).
 *
 * @param reached by age; all sales reach the first
 * @param lost written off in the end
 */
public record AgeingFlow(Map<AgeBucket, BigDecimal> reached, BigDecimal lost) {

  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);

  public AgeingFlow {
    reached = Map.copyOf(reached);
  }

  /**
   * Percent by age, lost / reached, rounded half up to two decimals; an age that nothing reached
   * has no rate.
   *
   * @param outlook 1 where the future is to be as the past was, more where it is to be worse
   */
  public Map<AgeBucket, BigDecimal> rates(BigDecimal outlook) {
    Map<AgeBucket, BigDecimal> rates = new EnumMap<>(AgeBucket.class);
    reached.forEach(
        (age, amount) -> {
          if (amount.signum() > 0) {
            rates.put(
                age,
                lost.multiply(HUNDRED)
                    .multiply(outlook)
                    .divide(amount, 2, RoundingMode.HALF_UP)
                    .min(HUNDRED));
          }
        });
    return rates;
  }
}
