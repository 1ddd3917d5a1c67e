package org.encours.risk.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Asks whether a difference of Brier scores would stand if other debtors had been drawn. Debtors
 * are drawn, not invoices: those of one debtor are late together, and taking them as independent
 * finds differences that are not there.
 */
final class PairedBootstrap {

  private static final int DRAWS = 1000;
  private static final double DOUBT = 0.025;
  private static final long SEED = 20_260_101;

  private PairedBootstrap() {}

  static boolean isBetter(List<HistoricInvoice> invoices, Outcomes one, Outcomes other) {
    Map<String, Double> byDebtor = new LinkedHashMap<>();
    for (int i = 0; i < invoices.size(); i++) {
      double gain = other.squaredError(i) - one.squaredError(i);
      byDebtor.merge(invoices.get(i).debtor(), gain, Double::sum);
    }
    double[] gains = byDebtor.values().stream().mapToDouble(gain -> gain).toArray();
    SplittableRandom lot = new SplittableRandom(SEED);
    double[] drawn = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < gains.length; i++) {
        drawn[draw] += gains[lot.nextInt(gains.length)];
      }
    }
    Arrays.sort(drawn);
    return drawn[(int) (DOUBT * DRAWS)] > 0;
  }
}
