package org.encours.dunning.domain.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.encours.kernel.Money;

/**
 * The most that a clause may claim from a Belgian consumer as a lump sum, by the amount still due
 * (CEL art. XIX.4): 20 up to 150; 30 and 10 % of what exceeds 150 up to 500; above, 65 and 5 % of
 * what exceeds 500, at most 2,000. Rounded down, as a limit that protects.
 */
public final class IndemnityCap {

  private static final BigDecimal LOWER = new BigDecimal("150");
  private static final BigDecimal UPPER = new BigDecimal("500");
  private static final BigDecimal MOST = new BigDecimal("2000");

  /**
   * The rule for amounts of a size.
   *
   * @param flat in euro
   * @param percent of what exceeds {@code above}
   * @param limited whether the two together would exceed the law's greatest amount
   */
  public record Band(BigDecimal flat, BigDecimal percent, BigDecimal above, boolean limited) {

    private BigDecimal of(BigDecimal due) {
      return flat.add(due.subtract(above).multiply(percent).movePointLeft(2));
    }
  }

  private IndemnityCap() {}

  public static Money of(Money stillDue) {
    BigDecimal due = stillDue.amount();
    BigDecimal cap = due.signum() <= 0 ? BigDecimal.ZERO : band(stillDue).of(due).min(MOST);
    return Money.rounded(cap, stillDue.currency(), RoundingMode.DOWN);
  }

  /** The rule that an amount falls under. */
  public static Band band(Money stillDue) {
    BigDecimal due = stillDue.amount();
    if (due.compareTo(LOWER) <= 0) {
      return new Band(BigDecimal.valueOf(20), BigDecimal.ZERO, BigDecimal.ZERO, false);
    }
    if (due.compareTo(UPPER) <= 0) {
      return new Band(BigDecimal.valueOf(30), BigDecimal.TEN, LOWER, false);
    }
    Band above = new Band(BigDecimal.valueOf(65), BigDecimal.valueOf(5), UPPER, false);
    return new Band(
        above.flat(), above.percent(), above.above(), above.of(due).compareTo(MOST) > 0);
  }
}
