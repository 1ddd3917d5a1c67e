package org.encours.risk.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A model that would replace the one in force, measured against it on the newest period: invoices
 * issued after everything either has learnt from. Without a model in force it has the smoothed late
 * rate to beat.
 *
 * @param since the newest period began; empty when they could not be compared
 * @param tested invoices of that period with an outcome
 * @param winner the model to put in force, learnt from all there is; empty when what stands stays
 */
public record Challenge(
    Optional<LocalDate> since,
    int tested,
    Optional<Double> brier,
    String standing,
    Optional<Double> standingBrier,
    Optional<KeptModel> winner,
    String why) {

  private static final double LEARN_SHARE = 0.8;
  private static final int LEAST_TESTED = 50;
  private static final String RATES = "smoothed late rate";

  /** Learns from the earlier part of a history and is tried on its newest. */
  public static Challenge byLearning(List<HistoricInvoice> history, Optional<KeptModel> inForce) {
    String standing = standing(inForce);
    try {
      List<HistoricInvoice> byDate = sorted(history);
      LocalDate split = newest(byDate, inForce);
      int tested = settledSince(split, byDate).size();
      if (tested < LEAST_TESTED) {
        return unknown(standing, tooFew(tested, split));
      }
      Evaluation evaluation = Evaluation.at(split, byDate);
      double brier = evaluation.outcomes(Evaluation.MODEL).brier();
      double toBeat =
          inForce
              .map(model -> Championship.brier(model.model(), byDate, evaluation.tested()))
              .orElseGet(() -> evaluation.outcomes(RATES).brier());
      Optional<KeptModel> winner =
          brier < toBeat
              ? Optional.of(
                  KeptModel.of(knownUntil(byDate), byDate, KeptModel.Quality.of(evaluation)))
              : Optional.empty();
      return decided(split, tested, brier, standing, toBeat, winner);
    } catch (UnusableHistory tooLittle) {
      return unknown(standing, tooLittle.getMessage());
    }
  }

  /** Tries a model that was learnt elsewhere, on the same terms. */
  public static Challenge of(
      KeptModel challenger, List<HistoricInvoice> history, Optional<KeptModel> inForce) {
    String standing = standing(inForce);
    List<HistoricInvoice> byDate = sorted(history);
    LocalDate since =
        inForce
            .map(KeptModel::until)
            .filter(challenger.until()::isBefore)
            .orElse(challenger.until());
    List<HistoricInvoice> tested = settledSince(since, byDate);
    if (tested.size() < LEAST_TESTED) {
      return unknown(standing, tooFew(tested.size(), since));
    }
    double brier = Championship.brier(challenger.model(), byDate, tested);
    double toBeat =
        inForce
            .map(model -> Championship.brier(model.model(), byDate, tested))
            .orElseGet(() -> Championship.brierOfRates(since, byDate, tested));
    Optional<KeptModel> winner = brier < toBeat ? Optional.of(challenger) : Optional.empty();
    return decided(since, tested.size(), brier, standing, toBeat, winner);
  }

  /** The same when another model came into force meanwhile: it was not measured against that. */
  public Challenge overtaken() {
    return winner.isEmpty()
        ? this
        : new Challenge(
            since,
            tested,
            brier,
            standing,
            standingBrier,
            Optional.empty(),
            why + "; but another model came into force meanwhile");
  }

  private static Challenge decided(
      LocalDate since,
      int tested,
      double brier,
      String standing,
      double toBeat,
      Optional<KeptModel> winner) {
    String why =
        String.format(
            Locale.ROOT,
            "on the %d invoices issued since %s its Brier score is %.4f, that of the %s %.4f",
            tested,
            since,
            brier,
            standing,
            toBeat);
    return new Challenge(
        Optional.of(since), tested, Optional.of(brier), standing, Optional.of(toBeat), winner, why);
  }

  private static Challenge unknown(String standing, String why) {
    return new Challenge(
        Optional.empty(), 0, Optional.empty(), standing, Optional.empty(), Optional.empty(), why);
  }

  private static List<HistoricInvoice> settledSince(LocalDate day, List<HistoricInvoice> history) {
    return history.stream()
        .filter(invoice -> !invoice.issued().isBefore(day) && invoice.settled().isPresent())
        .toList();
  }

  private static String tooFew(int tested, LocalDate since) {
    return "only %d invoices issued since %s have an outcome; %d are needed to compare on"
        .formatted(tested, since, LEAST_TESTED);
  }

  private static String standing(Optional<KeptModel> inForce) {
    return inForce.map(model -> "model " + model.version()).orElse(RATES);
  }

  private static LocalDate newest(List<HistoricInvoice> byDate, Optional<KeptModel> inForce) {
    if (byDate.size() < 2 * Training.LEAST_INVOICES) {
      throw new UnusableHistory(
          "%d invoices are too few to learn from and to test on".formatted(byDate.size()));
    }
    LocalDate split = byDate.get((int) (byDate.size() * LEARN_SHARE)).issued();
    return inForce.map(KeptModel::until).filter(split::isBefore).orElse(split);
  }

  private static LocalDate knownUntil(List<HistoricInvoice> history) {
    return history.stream()
        .flatMap(invoice -> invoice.settled().stream())
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new UnusableHistory("no invoice was ever settled"))
        .plusDays(1);
  }

  private static List<HistoricInvoice> sorted(List<HistoricInvoice> history) {
    return history.stream()
        .sorted(
            Comparator.comparing(HistoricInvoice::issued).thenComparing(HistoricInvoice::number))
        .toList();
  }
}
