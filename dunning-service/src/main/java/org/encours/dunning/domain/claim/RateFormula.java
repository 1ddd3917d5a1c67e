package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/** How a law derives a rate from the ECB's main refinancing rate. */
record RateFormula(UnaryOperator<BigDecimal> of) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static RateFormula plus(String points) {
    return new RateFormula(ecb -> ecb.add(new BigDecimal(points)));
  }

  /** Rounded up to the half point first; an exact half stays. */
  static RateFormula halfPointUp(int points) {
    return new RateFormula(
        ecb ->
            ecb.multiply(TWO)
                .setScale(0, RoundingMode.CEILING)
                .divide(TWO)
                .setScale(2)
                .add(BigDecimal.valueOf(points)));
  }
}
