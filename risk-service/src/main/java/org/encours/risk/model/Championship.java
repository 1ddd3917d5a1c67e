package org.encours.risk.model;

import java.util.List;

/** Whether a new model is better than the one in force, on invoices neither should have seen. */
final class Championship {

  private Championship() {}

  /** Brier score of a model on some invoices, with what was known when each was issued. */
  static double brier(
      LatenessModel model, List<HistoricInvoice> history, List<HistoricInvoice> tested) {
    Histories histories = new Histories(history);
    double[] predicted =
        tested.stream().mapToDouble(i -> model.probabilityLate(histories.at(i))).toArray();
    boolean[] late = new boolean[tested.size()];
    for (int i = 0; i < late.length; i++) {
      late[i] = tested.get(i).isLate();
    }
    return new Outcomes(predicted, late).brier();
  }
}
