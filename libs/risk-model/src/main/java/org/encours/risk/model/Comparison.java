package org.encours.risk.model;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Compares forecasters on the same invoices, with what was known when each was issued. Whether one
 * is better is a question about debtors: the invoices of one go together.
 */
final class Comparison {

  private final List<HistoricInvoice> invoices;
  private final List<Known> known;
  private final boolean[] late;

  private Comparison(List<HistoricInvoice> invoices, List<Known> known, boolean[] late) {
    this.invoices = invoices;
    this.known = known;
    this.late = late;
  }

  static Comparison on(List<HistoricInvoice> invoices, Histories histories) {
    boolean[] late = new boolean[invoices.size()];
    for (int i = 0; i < late.length; i++) {
      late[i] = LatenessRule.CALENDAR_DAYS.isLate(invoices.get(i));
    }
    return new Comparison(invoices, invoices.stream().map(histories::known).toList(), late);
  }

  double brier(MixedModel model) {
    return outcomes(model).brier();
  }

  Outcomes outcomes(MixedModel model) {
    return outcomes(model::probabilityLate);
  }

  int size() {
    return invoices.size();
  }

  double meanAbsoluteError(MixedModel model) {
    double sum = 0;
    for (int i = 0; i < late.length; i++) {
      double said = model.distribution(known.get(i)).medianDaysLate();
      sum += Math.abs(said - invoices.get(i).daysLate());
    }
    return sum / late.length;
  }

  /** The share of counting that does best; 1 unless a bootstrap by debtor says otherwise. */
  double bestShareOfCounting(LatenessModel learnt) {
    Outcomes counted = outcomes(new MixedModel(learnt, 1));
    Outcomes alone = outcomes(new MixedModel(learnt, 0));
    double share = 1;
    Outcomes best = counted;
    for (int twentieths = 19; twentieths >= 0; twentieths--) {
      Outcomes mixed = counted.mixedWith(alone, twentieths / 20.0);
      if (mixed.brier() < best.brier()) {
        best = mixed;
        share = twentieths / 20.0;
      }
    }
    return share == 1 || PairedBootstrap.isBetter(invoices, best, counted) ? share : 1;
  }

  boolean isBetter(MixedModel one, MixedModel other) {
    return PairedBootstrap.isBetter(invoices, outcomes(one), outcomes(other));
  }

  private Outcomes outcomes(ToDoubleFunction<Known> forecast) {
    return new Outcomes(known.stream().mapToDouble(forecast).toArray(), late);
  }
}
