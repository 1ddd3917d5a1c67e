package org.encours.risk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A model with all that is needed to trust it.
 *
 * @param version names it in every assessment it takes part in
 * @param from issue date of the first invoice it has seen
 * @param until it knows nothing that came from this day on
 * @param learntFrom number of invoices with a known outcome
 * @param features what it looks at
 * @param quality on the newest part of its data, with a model learnt from the part before
 */
public record StoredModel(
    String version,
    LocalDate from,
    LocalDate until,
    int learntFrom,
    List<String> features,
    Quality quality,
    MixedModel model) {

  /**
   * Measured on invoices the tested model had not seen.
   *
   * @param calibration said against came, from improbable to nearly sure
   */
  public record Quality(
      LocalDate since,
      int tested,
      double auc,
      double brier,
      double baselineBrier,
      double meanAbsoluteError,
      List<Calibration.Band> calibration) {

    static Quality of(
        LocalDate since, Comparison comparison, MixedModel model, MixedModel standing) {
      Outcomes outcomes = comparison.outcomes(model);
      return new Quality(
          since,
          comparison.size(),
          outcomes.auc(),
          outcomes.brier(),
          comparison.brier(standing),
          comparison.meanAbsoluteError(model),
          Calibration.of(outcomes));
    }
  }

  private static final List<String> FEATURES =
      List.of(
          "days from due date of the debtor's payments, counted by the weekday they were due on",
          "days from due date of the debtor's settled and overdue invoices, freed of disputes and"
              + " paper",
          "share of the debtor's settled invoices that were disputed",
          "number of settled and overdue invoices",
          "amount",
          "segment",
          "paper or electronic");

  static StoredModel of(LocalDate until, List<HistoricInvoice> history, Quality quality) {
    List<HistoricInvoice> ripe = Training.ripe(until, history);
    return new StoredModel(
        String.format(Locale.ROOT, "counting+two-causes-3/%s/%d", until, ripe.size()),
        ripe.isEmpty() ? until : ripe.getFirst().issued(),
        until,
        ripe.size(),
        FEATURES,
        quality,
        Training.mixed(until, history));
  }
}
