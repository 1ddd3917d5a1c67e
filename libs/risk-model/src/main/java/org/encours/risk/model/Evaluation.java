package org.encours.risk.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well lateness is predicted, beside the baselines on the same split: learnt from the earliest
 * part of a history, tested on the rest. A random split would let a debtor's future teach its past.
 *
 * @param split issue date of the first invoice tested
 * @param learntFrom invoices with a known outcome before the split
 * @param tested those that had come due; one still open then is late
 * @param bankingDays the same forecasts where a weekend between due date and payment is no delay
 * @param veryLate the same asked for more than 30 days
 * @param hindsight no forecast but its bound: the same model, had it known the whole history and
 *     each debtor's future; only what no debtor's record tells is left to chance
 */
record Evaluation(
    LocalDate split,
    int learntFrom,
    List<HistoricInvoice> tested,
    List<Scored> forecasts,
    List<Scored> bankingDays,
    List<Scored> veryLate,
    List<Error> errors,
    Scored hindsight) {

  /** Outcomes of one way of predicting whether an invoice is late. */
  record Scored(String name, Outcomes outcomes) {}

  /** Mean absolute error of one way of predicting the days late. */
  record Error(String name, double days) {}

  static final String MODEL = "Encours, known at issue";
  static final String MODEL_DISPUTES = "Encours, dispute known";
  static final String SMOOTHED = "smoothed late rate";
  static final String COUNTING = "counting by due weekday";

  /**
   * @param trainedShare of the invoices by issue date, 0 to 1
   * @throws UnusableHistory when there is too little to learn from or to test on
   */
  static Evaluation of(List<HistoricInvoice> history, double trainedShare) {
    List<HistoricInvoice> byDate = Challenger.sorted(history);
    if (byDate.size() < 2 * Training.LEAST_INVOICES) {
      throw new UnusableHistory(
          "%d invoices are too few to learn from and to test on".formatted(byDate.size()));
    }
    return at(byDate.get((int) (byDate.size() * trainedShare)).issued(), byDate);
  }

  static Evaluation at(LocalDate split, List<HistoricInvoice> byDate) {
    MixedModel model = Training.mixed(split, byDate);
    List<HistoricInvoice> ripe = Training.ripe(split, byDate);
    List<HistoricInvoice> tested =
        Challenger.dueSince(split, Challenger.knownUntil(byDate), byDate);
    if (tested.isEmpty()) {
      throw new UnusableHistory("no invoice from " + split + " on has an outcome to test with");
    }
    Tests tests = new Tests(ripe, tested, new Histories(byDate), model);
    return new Evaluation(
        split,
        ripe.size(),
        tested,
        tests.late(),
        tests.lateByBankingDays(),
        tests.veryLate(),
        tests.errors(),
        hindsight(byDate, tested));
  }

  Outcomes outcomes(String name) {
    return find(forecasts, name);
  }

  Outcomes byBankingDays(String name) {
    return find(bankingDays, name);
  }

  private static Outcomes find(List<Scored> among, String name) {
    return among.stream()
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
    MixedModel allKnowing = Training.mixed(end, history);
    Histories histories = new Histories(history);
    return scored(
        "in hindsight (no forecast)",
        tested,
        LatenessRule.CALENDAR_DAYS::isLate,
        invoice -> allKnowing.probabilityLate(histories.inHindsight(invoice)));
  }

  static Scored scored(
      String name,
      List<HistoricInvoice> tested,
      java.util.function.Predicate<HistoricInvoice> came,
      ToDoubleFunction<HistoricInvoice> forecast) {
    boolean[] late = new boolean[tested.size()];
    double[] said = new double[late.length];
    for (int i = 0; i < late.length; i++) {
      late[i] = came.test(tested.get(i));
      said[i] = forecast.applyAsDouble(tested.get(i));
    }
    return new Scored(name, new Outcomes(said, late));
  }

  /** Runs every forecaster on the invoices tested. */
  private static final class Tests {
    private final List<HistoricInvoice> ripe;
    private final List<HistoricInvoice> tested;
    private final Histories histories;
    private final MixedModel model;
    private final MixedModel counting;
    private final List<Known> known;
    private final double rate;

    private Tests(
        List<HistoricInvoice> ripe,
        List<HistoricInvoice> tested,
        Histories histories,
        MixedModel model) {
      this.ripe = ripe;
      this.tested = tested;
      this.histories = histories;
      this.model = model;
      this.counting = new MixedModel(model.learnt(), 1);
      this.known = tested.stream().map(histories::known).toList();
      this.rate = share(ripe, LatenessRule.CALENDAR_DAYS);
    }

    private static double share(List<HistoricInvoice> invoices, LatenessRule rule) {
      return invoices.stream().filter(rule::isLate).count() / (double) invoices.size();
    }

    private List<Scored> late() {
      var regression = PublishedBaseline.fit(ripe, histories, rate, false);
      var withDisputes = PublishedBaseline.fit(ripe, histories, rate, true);
      LatenessRule rule = LatenessRule.CALENDAR_DAYS;
      List<Scored> scored = new ArrayList<>();
      scored.add(Evaluation.scored("always the same rate", tested, rule::isLate, i -> rate));
      scored.add(
          Evaluation.scored(
              SMOOTHED,
              tested,
              rule::isLate,
              i -> PublishedBaseline.smoothedLateRate(histories.settled(i), rate)));
      scored.add(
          Evaluation.scored(
              "logistic regression", tested, rule::isLate, regression::probabilityLate));
      scored.add(asked(COUNTING, rule, counting));
      scored.add(asked(MODEL, rule, model));
      scored.add(
          Evaluation.scored(
              "regression, dispute known", tested, rule::isLate, withDisputes::probabilityLate));
      scored.add(
          said(
              MODEL_DISPUTES,
              rule,
              i -> model.probabilityLate(known.get(i).knowing(tested.get(i).disputed()))));
      return List.copyOf(scored);
    }

    private List<Scored> lateByBankingDays() {
      LatenessRule rule = LatenessRule.BANKING_DAYS;
      double usual = share(ripe, rule);
      return List.of(
          Evaluation.scored("always the same rate", tested, rule::isLate, i -> usual),
          Evaluation.scored(SMOOTHED, tested, rule::isLate, i -> smoothedByBankingDays(i, usual)),
          asked(COUNTING, rule, counting),
          asked(MODEL, rule, model));
    }

    private double smoothedByBankingDays(HistoricInvoice invoice, double usual) {
      DebtorHistory debtor = histories.of(invoice.debtor());
      int late = debtor.lateByBankingDaysBefore(invoice.issued());
      int settled = debtor.settledBefore(invoice.issued()).settled();
      return (late + 2 * usual) / (settled + 2);
    }

    private List<Scored> veryLate() {
      return List.of(veryLate(COUNTING, counting), veryLate(MODEL, model));
    }

    private Scored veryLate(String name, MixedModel by) {
      double[] said = new double[tested.size()];
      boolean[] came = new boolean[said.length];
      for (int i = 0; i < said.length; i++) {
        said[i] = by.distribution(known.get(i)).laterThan(30);
        came[i] = tested.get(i).daysFromDue() > 30;
      }
      return new Scored(name, new Outcomes(said, came));
    }

    private Scored asked(String name, LatenessRule rule, MixedModel by) {
      return said(
          name,
          rule,
          i -> by.probabilityAfter(known.get(i), rule.lastDayInTime(tested.get(i).due())));
    }

    private Scored said(
        String name, LatenessRule rule, java.util.function.IntToDoubleFunction forecast) {
      double[] said = new double[tested.size()];
      boolean[] came = new boolean[said.length];
      for (int i = 0; i < said.length; i++) {
        said[i] = forecast.applyAsDouble(i);
        came[i] = rule.isLate(tested.get(i));
      }
      return new Scored(name, new Outcomes(said, came));
    }

    private List<Error> errors() {
      return List.of(
          error("always in time", i -> 0),
          error("debtor's past mean", i -> past(i).meanDaysLateBefore(tested.get(i).issued())),
          error("debtor's past median", i -> past(i).medianDaysLateBefore(tested.get(i).issued())),
          error(COUNTING, i -> counting.distribution(known.get(i)).medianDaysLate()),
          error(MODEL, i -> model.distribution(known.get(i)).medianDaysLate()),
          error(
              MODEL_DISPUTES,
              i ->
                  model
                      .distribution(known.get(i).knowing(tested.get(i).disputed()))
                      .medianDaysLate()));
    }

    private DebtorHistory past(int i) {
      return histories.of(tested.get(i).debtor());
    }

    private Error error(String name, java.util.function.IntToDoubleFunction forecast) {
      double sum = 0;
      for (int i = 0; i < tested.size(); i++) {
        sum += Math.abs(forecast.applyAsDouble(i) - tested.get(i).daysLate());
      }
      return new Error(name, sum / tested.size());
    }
  }
}
