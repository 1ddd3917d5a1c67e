package org.encours.collections.domain.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.encours.kernel.Money;

/**
 * Interest at one rate, as it was computed when the claim was made.
 *
 * @param rate percent per year
 * @param base the amount that bore interest
 * @param law the text that gives the rate
 */
public record InterestPeriod(
    LocalDate from, LocalDate to, int days, BigDecimal rate, Money base, Money amount, String law) {

  /** The same days and rate on a part of the base; cents are rounded half up. */
  InterestPeriod onPart(Money part, Money whole) {
    return new InterestPeriod(
        from, to, days, rate, share(base, part, whole), share(amount, part, whole), law);
  }

  InterestPeriod without(InterestPeriod other) {
    return new InterestPeriod(
        from, to, days, rate, base.minus(other.base), amount.minus(other.amount), law);
  }

  static Money share(Money of, Money part, Money whole) {
    return Money.rounded(
        of.amount().multiply(part.amount()).divide(whole.amount(), 10, RoundingMode.HALF_UP),
        of.currency(),
        RoundingMode.HALF_UP);
  }
}
