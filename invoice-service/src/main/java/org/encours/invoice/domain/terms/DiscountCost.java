package org.encours.invoice.domain.terms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * What an early-payment discount costs its giver, as interest in percent a year on the money that
 * comes in sooner, with two decimals. Dearer than a credit line, it had better not be offered.
 *
 * @param simple discount / (total - discount) × 365 / days gained
 * @param compounded (total / (total - discount)) to the power of 365 / days gained, less one
 */
public record DiscountCost(BigDecimal simple, BigDecimal compounded) {

  private static final MathContext PRECISE = new MathContext(50);
  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);
  private static final int YEAR = 365;

  /**
   * @return nothing where no money or no day is gained
   */
  public static Optional<DiscountCost> of(EarlyDiscount offer, Money total, LocalDate due) {
    int days = Math.toIntExact(ChronoUnit.DAYS.between(offer.until(), due));
    BigDecimal paid = total.minus(offer.amount()).amount();
    if (days <= 0 || !offer.amount().isPositive() || paid.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal once = offer.amount().amount().divide(paid, PRECISE);
    BigDecimal simple =
        once.multiply(BigDecimal.valueOf(YEAR)).divide(BigDecimal.valueOf(days), PRECISE);
    BigDecimal compounded = power(once.add(BigDecimal.ONE), days).subtract(BigDecimal.ONE);
    return Optional.of(new DiscountCost(percent(simple), percent(compounded)));
  }

  /** To the power of 365 / days: the root of the 365th power, by Newton's steps from above. */
  private static BigDecimal power(BigDecimal base, int days) {
    BigDecimal power = base.pow(YEAR, PRECISE);
    BigDecimal root = base.pow((YEAR + days - 1) / days, PRECISE);
    for (BigDecimal next = step(root, power, days);
        next.compareTo(root) < 0;
        next = step(root, power, days)) {
      root = next;
    }
    return root;
  }

  private static BigDecimal step(BigDecimal root, BigDecimal power, int degree) {
    BigDecimal rest = power.divide(root.pow(degree - 1, PRECISE), PRECISE);
    return root.multiply(BigDecimal.valueOf(degree - 1L))
        .add(rest)
        .divide(BigDecimal.valueOf(degree), PRECISE);
  }

  private static BigDecimal percent(BigDecimal rate) {
    return rate.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP);
  }
}
