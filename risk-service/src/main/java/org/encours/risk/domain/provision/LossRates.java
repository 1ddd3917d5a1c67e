package org.encours.risk.domain.provision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * Percent of what is open at each age that is expected to be lost; all ages are there.
 *
 * @param from whose experience it is
 */
public record LossRates(Map<Age, BigDecimal> percent, Source from) {

  /** Where rates come from. */
  public enum Source {
    /** What this creditor's own claims came to. */
    OWN_HISTORY,
    /** The standard's own example, until there is enough of that. */
    ILLUSTRATIVE
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** IFRS 9, illustrative example 12. */
  public static final LossRates ILLUSTRATIVE =
      new LossRates(
          Map.of(
              Age.NOT_DUE, new BigDecimal("0.30"),
              Age.D1_30, new BigDecimal("1.60"),
              Age.D31_60, new BigDecimal("3.60"),
              Age.D61_90, new BigDecimal("6.60"),
              Age.OVER_90, new BigDecimal("10.60")),
          Source.ILLUSTRATIVE);

  public LossRates {
    percent = Map.copyOf(percent);
    for (Age age : Age.values()) {
      if (percent.get(age) == null || percent.get(age).signum() < 0) {
        throw new IllegalArgumentException("no loss rate at age " + age);
      }
    }
  }

  /**
   * Of what reached an age, what was lost in the end; an age that nothing reached keeps its
   * illustrative rate.
   */
  static LossRates ofFlow(BigDecimal lost, Map<Age, BigDecimal> reached) {
    Map<Age, BigDecimal> percent = new EnumMap<>(ILLUSTRATIVE.percent);
    BigDecimal gone = lost.multiply(HUNDRED);
    reached.forEach(
        (age, amount) ->
            percent.put(age, gone.divide(amount, 2, RoundingMode.HALF_UP).min(HUNDRED)));
    return new LossRates(percent, Source.OWN_HISTORY);
  }

  /**
   * The same rates for times to come that are better or worse than those they were learnt in.
   *
   * @param factor 1 changes nothing; 1.2 expects a fifth more to be lost
   */
  public LossRates lookingForward(BigDecimal factor) {
    Map<Age, BigDecimal> scaled = new EnumMap<>(Age.class);
    percent.forEach(
        (age, rate) ->
            scaled.put(age, rate.multiply(factor).setScale(2, RoundingMode.HALF_UP).min(HUNDRED)));
    return new LossRates(scaled, from);
  }
}
