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

  private IndemnityCap() {}

  public static Money of(Money stillDue) {
    BigDecimal due = stillDue.amount();
    BigDecimal cap;
    if (due.signum() <= 0) {
      cap = BigDecimal.ZERO;
    } else if (due.compareTo(LOWER) <= 0) {
      cap = new BigDecimal("20");
    } else if (due.compareTo(UPPER) <= 0) {
      cap = new BigDecimal("30").add(due.subtract(LOWER).movePointLeft(1));
    } else {
      cap =
          new BigDecimal("65").add(due.subtract(UPPER).multiply(new BigDecimal("0.05"))).min(MOST);
    }
    return Money.rounded(cap, stillDue.currency(), RoundingMode.DOWN);
  }
}
