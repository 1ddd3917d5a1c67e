package org.encours.risk.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** An evaluation as a person reads it. */
final class EvaluationReport {

  private static final double[] BANDS = {0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9, 1.000001};

  private EvaluationReport() {}

  static String of(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    Outcomes model = evaluation.outcomes(Evaluation.MODEL);
    line(
        text,
        "Learnt from %d invoices with a known outcome before %s; tested on the %d issued from then on"
            + " (%.1f %% late).",
        evaluation.learntFrom(),
        evaluation.split(),
        evaluation.tested().size(),
        100 * model.base());
    line(text, "Features are known at issue; a debtor's past counts only what was settled before.");
    line(text, "");
    line(text, "Paid after the due date?%17s%9s%10s%8s", "AUC", "Brier", "accuracy", "lift");
    for (Evaluation.Scored scored : evaluation.forecasts()) {
      Outcomes outcomes = scored.outcomes();
      line(
          text,
          "  %-30s%9.3f%9.4f%9.1f%%%8.2f",
          scored.name(),
          outcomes.auc(),
          outcomes.brier(),
          100 * outcomes.accuracy(),
          outcomes.liftOfTopFifth());
    }
    line(text, "  lift: how much more often the fifth rated highest is late than all");
    line(text, "");
    line(text, "How many days late?     mean absolute error");
    evaluation
        .errors()
        .forEach(error -> line(text, "  %-30s%9.2f days", error.name(), error.days()));
    line(text, "");
    line(text, "Calibration (%s)", Evaluation.MODEL);
    line(text, "  %-14s%10s%12s%10s", "predicted", "invoices", "mean", "late");
    for (int band = 0; band + 1 < BANDS.length; band++) {
      calibration(text, model, BANDS[band], BANDS[band + 1]);
    }
    return text.toString();
  }

  private static void calibration(StringBuilder text, Outcomes model, double from, double to) {
    int[] within =
        IntStream.range(0, model.came().length)
            .filter(i -> model.predicted()[i] >= from && model.predicted()[i] < to)
            .toArray();
    if (within.length > 0) {
      double mean =
          Arrays.stream(within).mapToDouble(i -> model.predicted()[i]).average().orElseThrow();
      double late = Arrays.stream(within).filter(i -> model.came()[i]).count();
      line(
          text,
          "  %3.0f to %3.0f %%  %10d%10.1f %%%8.1f %%",
          100 * from,
          100 * Math.min(1, to),
          within.length,
          100 * mean,
          100 * late / within.length);
    }
  }

  private static void line(StringBuilder text, String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
