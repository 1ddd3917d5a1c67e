package org.encours.risk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Whether a new model is better than the one in force, on invoices neither should have seen. */
final class ChampionChallenger {

  private ChampionChallenger() {}

  /** Brier score of a model on some invoices, with what was known when each was issued. */
  static double brier(
      LatenessModel model, List<HistoricInvoice> history, List<HistoricInvoice> tested) {
    Histories histories = new Histories(history);
    return brier(tested, invoice -> model.probabilityLate(histories.at(invoice)));
  }

  /** The same of debtors' own late rates, smoothed by what was known before the period began. */
  static double brierOfRates(
      LocalDate since, List<HistoricInvoice> history, List<HistoricInvoice> tested) {
    Histories histories = new Histories(history);
    List<HistoricInvoice> ripe = Training.ripe(since, history);
    double late = ripe.stream().filter(HistoricInvoice::isLate).count();
    double rate = ripe.isEmpty() ? 0.35 : late / ripe.size();
    return brier(
        tested, invoice -> PublishedBaseline.smoothedLateRate(histories.settled(invoice), rate));
  }

  private static double brier(
      List<HistoricInvoice> tested, ToDoubleFunction<HistoricInvoice> forecast) {
    boolean[] late = new boolean[tested.size()];
    for (int i = 0; i < late.length; i++) {
      late[i] = tested.get(i).isLate();
    }
    return new Outcomes(tested.stream().mapToDouble(forecast).toArray(), late).brier();
  }
}
