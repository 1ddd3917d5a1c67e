package org.encours.risk.model;

import java.util.Locale;

/** An evaluation as a person reads it. */
final class EvaluationReport {

  private EvaluationReport() {}

  static String of(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    Outcomes model = evaluation.outcomes(Evaluation.MODEL);
    line(
        text,
        "Learnt from %d invoices with a known outcome before %s; tested on the %d issued from then"
            + " on (%.1f %% late).",
        evaluation.learntFrom(),
        evaluation.split(),
        evaluation.tested().size(),
        100 * model.base());
    line(
        text,
        "Features are known at issue; of a debtor's past, what was settled or overdue before.");
    line(text, "");
    line(text, "Paid after the due date?%17s%9s%10s%8s", "AUC", "Brier", "accuracy", "lift");
    evaluation.forecasts().forEach(scored -> scored(text, scored));
    scored(text, evaluation.hindsight());
    line(text, "");
    line(
        text,
        "Paid after the next banking day, where the due date is none (%.1f %% late)?",
        100 * evaluation.byBankingDays(Evaluation.MODEL).base());
    evaluation.bankingDays().forEach(scored -> scored(text, scored));
    line(text, "");
    line(text, "Paid more than 30 days after the due date?");
    evaluation.veryLate().forEach(scored -> scored(text, scored));
    line(text, "");
    line(text, "  lift: how much more often the fifth rated highest is late than all");
    line(
        text,
        "  in hindsight: had each debtor's whole record, its future too, been known at issue");
    line(text, "");
    line(text, "How many days late?     mean absolute error");
    evaluation
        .errors()
        .forEach(error -> line(text, "  %-30s%9.2f days", error.name(), error.days()));
    line(text, "");
    line(text, "Calibration (%s)", Evaluation.MODEL);
    line(text, "  %-14s%10s%12s%10s", "predicted", "invoices", "mean", "late");
    for (Calibration.Band band : Calibration.of(model)) {
      line(
          text,
          "  %3.0f to %3.0f %%  %10d%10.1f %%%8.1f %%",
          100 * band.from(),
          100 * band.to(),
          band.invoices(),
          100 * band.predicted(),
          100 * band.late());
    }
    return text.toString();
  }

  private static void scored(StringBuilder text, Evaluation.Scored scored) {
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

  private static void line(StringBuilder text, String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
