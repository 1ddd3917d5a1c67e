package org.encours.collections.domain.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.encours.kernel.Money;

/**
 * The most that a clause may ask of a consumer in Belgium beside the debt itself (art. XIX.4 CEL,
 * from 2023-09-01). Dunning keeps to it when it makes a claim; it is stated here once more because
 * a collector has to check what it is given, whoever made it.
 */
public final class ConsumerCaps {

  private static final BigDecimal FLOOR = new BigDecimal("150");
  private static final BigDecimal MIDDLE = new BigDecimal("500");
  private static final BigDecimal MOST = new BigDecimal("2000");

  private ConsumerCaps() {}

  /**
   * Lump sum and costs together: 20 up to 150; 30 and a tenth of what exceeds 150 up to 500; above,
   * 65 and a twentieth of what exceeds 500, at most 2,000. Rounded down, as a limit that protects.
   *
   * @param due still owed, in euro, when the lump sum fell due
   */
  public static Money lumpSum(Money due) {
    BigDecimal amount = due.amount();
    BigDecimal most;
    if (amount.signum() <= 0) {
      most = BigDecimal.ZERO;
    } else if (amount.compareTo(FLOOR) <= 0) {
      most = BigDecimal.valueOf(20);
    } else if (amount.compareTo(MIDDLE) <= 0) {
      most = BigDecimal.valueOf(30).add(amount.subtract(FLOOR).movePointLeft(1));
    } else {
      BigDecimal twentieth = amount.subtract(MIDDLE).multiply(BigDecimal.valueOf(5));
      most = BigDecimal.valueOf(65).add(twentieth.movePointLeft(2)).min(MOST);
    }
    return Money.rounded(most, due.currency(), RoundingMode.DOWN);
  }
}
