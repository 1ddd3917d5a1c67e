package org.encours.risk.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well lateness is predicted, beside the baselines on the same split: learnt from the earliest
 * part of a history, tested on the rest. A random split would let a debtor's future teach its past.
 *
 * @param split issue date of the first invoice tested
 * @param learntFrom invoices with a known outcome before the split
 * @param hindsight no forecast but its bound: the same model, had it known the whole history and
 *     each debtor's future; only what no debtor's record tells is left to chance
 */
record Evaluation(
    LocalDate split,
    int learntFrom,
    List<HistoricInvoice> tested,
    List<Scored> forecasts,
    List<Error> errors,
    Scored hindsight) {

  /** Outcomes of one way of predicting whether an invoice is late. */
  record Scored(String name, Outcomes outcomes) {}

  /** Mean absolute error of one way of predicting the days late. */
  record Error(String name, double days) {}

  static final String MODEL = "Encours, known at issue";
  static final String MODEL_DISPUTES = "Encours, dispute known";

  /**
   * @param trainedShare of the invoices by issue date, 0 to 1
   * @throws UnusableHistory when there is too little to learn from or to test on
   */
  static Evaluation of(List<HistoricInvoice> history, double trainedShare) {
    List<HistoricInvoice> byDate =
        history.stream()
            .sorted(
                Comparator.comparing(HistoricInvoice::issued)
                    .thenComparing(HistoricInvoice::number))
            .toList();
    if (byDate.size() < 2 * Training.LEAST_INVOICES) {
      throw new UnusableHistory(
          "%d invoices are too few to learn from and to test on".formatted(byDate.size()));
    }
    LocalDate split = byDate.get((int) (byDate.size() * trainedShare)).issued();
    return at(split, byDate);
  }

  static Evaluation at(LocalDate split, List<HistoricInvoice> byDate) {
    LatenessModel model = Training.until(split, byDate);
    List<HistoricInvoice> ripe = Training.ripe(split, byDate);
    List<HistoricInvoice> tested =
        byDate.stream()
            .filter(i -> !i.issued().isBefore(split) && i.settled().isPresent())
            .toList();
    if (tested.isEmpty()) {
      throw new UnusableHistory("no invoice from " + split + " on has an outcome to test with");
    }
    Histories histories = new Histories(byDate);
    double rate = ripe.stream().filter(HistoricInvoice::isLate).count() / (double) ripe.size();
    var regression = PublishedBaseline.fit(ripe, histories, rate, false);
    var withDisputes = PublishedBaseline.fit(ripe, histories, rate, true);
    List<Scored> scored = new ArrayList<>();
    scored.add(scored("always the same rate", tested, i -> rate));
    scored.add(
        scored(
            "smoothed late rate",
            tested,
            i -> PublishedBaseline.smoothedLateRate(histories.settled(i), rate)));
    scored.add(scored("logistic regression", tested, regression::probabilityLate));
    scored.add(scored(MODEL, tested, i -> model.probabilityLate(histories.at(i))));
    scored.add(scored("regression, dispute known", tested, withDisputes::probabilityLate));
    scored.add(
        scored(
            MODEL_DISPUTES,
            tested,
            i -> model.probabilityLate(histories.at(i).knowing(i.disputed()))));
    List<Error> errors =
        List.of(
            error("always in time", tested, i -> 0),
            error("debtor's past mean", tested, i -> mean(histories, i)),
            error("debtor's past median", tested, i -> median(histories, i)),
            error(MODEL, tested, i -> model.predict(histories.at(i)).daysLate()),
            error(
                MODEL_DISPUTES,
                tested,
                i -> model.predict(histories.at(i).knowing(i.disputed())).daysLate()));
    return new Evaluation(
        split, ripe.size(), tested, List.copyOf(scored), errors, hindsight(byDate, tested));
  }

  Outcomes outcomes(String name) {
    return forecasts.stream()
        .filter(scored -> scored.name().equals(name))
        .findFirst()
        .orElseThrow()
        .outcomes();
  }

  double meanAbsoluteError(String name) {
    return errors.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow().days();
  }

  private static Scored hindsight(List<HistoricInvoice> history, List<HistoricInvoice> tested) {
    LocalDate end =
        history.stream()
            .flatMap(invoice -> invoice.settled().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .plusYears(1);
    LatenessModel allKnowing = Training.until(end, history);
    Histories histories = new Histories(history);
    return scored(
        "in hindsight (no forecast)",
        tested,
        invoice -> allKnowing.probabilityLate(histories.inHindsight(invoice)));
  }

  private static Scored scored(
      String name, List<HistoricInvoice> tested, ToDoubleFunction<HistoricInvoice> forecast) {
    boolean[] late = new boolean[tested.size()];
    for (int i = 0; i < late.length; i++) {
      late[i] = tested.get(i).isLate();
    }
    return new Scored(name, new Outcomes(tested.stream().mapToDouble(forecast).toArray(), late));
  }

  private static Error error(
      String name, List<HistoricInvoice> tested, ToDoubleFunction<HistoricInvoice> forecast) {
    return new Error(
        name,
        tested.stream()
            .mapToDouble(i -> Math.abs(forecast.applyAsDouble(i) - i.daysLate()))
            .average()
            .orElseThrow());
  }

  private static double mean(Histories histories, HistoricInvoice invoice) {
    return Arrays.stream(past(histories, invoice)).average().orElse(0);
  }

  private static double median(Histories histories, HistoricInvoice invoice) {
    int[] past = past(histories, invoice);
    int middle = past.length / 2;
    if (past.length == 0) {
      return 0;
    }
    return past.length % 2 == 1 ? past[middle] : (past[middle - 1] + past[middle]) / 2.0;
  }

  private static int[] past(Histories histories, HistoricInvoice invoice) {
    return histories.settledBefore(invoice.debtor(), invoice.issued()).stream()
        .mapToInt(HistoricInvoice::daysLate)
        .sorted()
        .toArray();
  }
}
