package org.encours.risk.model;

import java.util.function.IntToDoubleFunction;

/**
 * Shares a difference among its causes so that no order of telling favours one (Shapley): what each
 * adds, averaged over all orders. The shares add up to the whole difference.
 */
final class FairShares {

  private FairShares() {}

  /**
   * @param value of a set of causes, given as bits
   */
  static double[] of(int causes, IntToDoubleFunction value) {
    double[] values = new double[1 << causes];
    for (int set = 0; set < values.length; set++) {
      values[set] = value.applyAsDouble(set);
    }
    double[] shares = new double[causes];
    for (int cause = 0; cause < causes; cause++) {
      for (int set = 0; set < values.length; set++) {
        if ((set >> cause & 1) == 0) {
          double weight = weight(causes, Integer.bitCount(set));
          shares[cause] += weight * (values[set | 1 << cause] - values[set]);
        }
      }
    }
    return shares;
  }

  /** How often exactly these so many come before, over all orders. */
  private static double weight(int causes, int before) {
    return factorial(before) * factorial(causes - before - 1) / factorial(causes);
  }

  private static double factorial(int n) {
    double product = 1;
    for (int i = 2; i <= n; i++) {
      product *= i;
    }
    return product;
  }
}
