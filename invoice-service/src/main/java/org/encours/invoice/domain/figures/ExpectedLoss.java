package org.encours.invoice.domain.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/** Loss allowance by age, the simplified approach of IFRS 9 5.5.15. */
public final class ExpectedLoss {

  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);

  private ExpectedLoss() {}

  /**
   * @param gross receivables by age
   * @param rates percent by age; an age without a rate expects no loss
   * @param scale of the currency
   * @return by age, rounded half up to the smallest unit
   */
  public static Map<AgeBucket, BigDecimal> of(
      Map<AgeBucket, BigDecimal> gross, Map<AgeBucket, BigDecimal> rates, int scale) {
    Map<AgeBucket, BigDecimal> losses = new EnumMap<>(AgeBucket.class);
    gross.forEach(
        (bucket, amount) ->
            losses.put(
                bucket,
                amount
                    .max(BigDecimal.ZERO)
                    .multiply(rates.getOrDefault(bucket, BigDecimal.ZERO))
                    .divide(HUNDRED, scale, RoundingMode.HALF_UP)));
    return losses;
  }
}
