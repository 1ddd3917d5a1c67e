package org.encours.risk.domain.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How promptly money was paid, 20 (four months late or worse) to 100 (a month early); 80 is on
 * terms.
 *
 * <p>Linear between published anchors. The index of several payments is the mean of their points
 * weighted by money, not the points of their mean lateness: one very late payment must not hide
 * behind many early ones.
 */
public final class PaymentIndex {

  /** Days late and the points they give; early is negative. */
  private static final int[][] ANCHORS = {
    {-30, 100}, {-20, 90}, {0, 80}, {15, 70}, {22, 60}, {30, 50}, {60, 40}, {90, 30}, {120, 20}
  };

  private PaymentIndex() {}

  /** Points of one payment, two decimals; days late are signed. */
  public static BigDecimal ofDaysLate(int days) {
    if (days <= ANCHORS[0][0]) {
      return points(ANCHORS[0][1]);
    }
    for (int i = 1; i < ANCHORS.length; i++) {
      if (days <= ANCHORS[i][0]) {
        return between(ANCHORS[i - 1], ANCHORS[i], days);
      }
    }
    return points(ANCHORS[ANCHORS.length - 1][1]);
  }

  private static BigDecimal between(int[] low, int[] high, int days) {
    BigDecimal rise = BigDecimal.valueOf((long) (high[1] - low[1]) * (days - low[0]));
    return BigDecimal.valueOf(low[1])
        .add(rise.divide(BigDecimal.valueOf(high[0] - low[0]), 10, RoundingMode.HALF_UP))
        .setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal points(int points) {
    return BigDecimal.valueOf(points).setScale(2);
  }
}
