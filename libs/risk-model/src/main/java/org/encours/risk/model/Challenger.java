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
public record Challenger(
    Optional<LocalDate> since,
    int tested,
    Optional<Double> brier,
    String standing,
    Optional<Double> standingBrier,
    Optional<StoredModel> winner,
    String why) {

  private static final double LEARN_SHARE = 0.8;
  private static final int LEAST_TESTED = 50;
  private static final String RATES = "smoothed late rate";

  /** Learns from the earlier part of a history and is tried on its newest. */
  public static Challenger byLearning(
      List<HistoricInvoice> history, Optional<StoredModel> inForce) {
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
              .map(model -> ChampionChallenger.brier(model.model(), byDate, evaluation.tested()))
              .orElseGet(() -> evaluation.outcomes(RATES).brier());
      Optional<StoredModel> winner =
          brier < toBeat
              ? Optional.of(
                  StoredModel.of(knownUntil(byDate), byDate, StoredModel.Quality.of(evaluation)))
              : Optional.empty();
      return decided(split, tested, brier, standing, toBeat, winner);
    } catch (UnusableHistory tooLittle) {
      return unknown(standing, tooLittle.getMessage());
    }
  }

  /** Tries a model that was learnt elsewhere, on the same terms. */
  public static Challenger of(
      StoredModel challenger, List<HistoricInvoice> history, Optional<StoredModel> inForce) {
    String standing = standing(inForce);
    List<HistoricInvoice> byDate = sorted(history);
    LocalDate since =
        inForce
            .map(StoredModel::until)
            .filter(challenger.until()::isBefore)
            .orElse(challenger.until());
    List<HistoricInvoice> tested = settledSince(since, byDate);
    if (tested.size() < LEAST_TESTED) {
      return unknown(standing, tooFew(tested.size(), since));
    }
    double brier = ChampionChallenger.brier(challenger.model(), byDate, tested);
    double toBeat =
        inForce
            .map(model -> ChampionChallenger.brier(model.model(), byDate, tested))
            .orElseGet(() -> ChampionChallenger.brierOfRates(since, byDate, tested));
    Optional<StoredModel> winner = brier < toBeat ? Optional.of(challenger) : Optional.empty();
    return decided(since, tested.size(), brier, standing, toBeat, winner);
  }

  /** The same when another model came into force meanwhile: it was not measured against that. */
  public Challenger overtaken() {
    return winner.isEmpty()
        ? this
        : new Challenger(
            since,
            tested,
            brier,
            standing,
            standingBrier,
            Optional.empty(),
            why + "; but another model came into force meanwhile");
  }

  private static Challenger decided(
      LocalDate since,
      int tested,
      double brier,
      String standing,
      double toBeat,
      Optional<StoredModel> winner) {
    String why =
        String.format(
            Locale.ROOT,
            "on the %d invoices issued since %s its Brier score is %.4f, that of the %s %.4f",
            tested,
            since,
            brier,
            standing,
            toBeat);
    return new Challenger(
        Optional.of(since), tested, Optional.of(brier), standing, Optional.of(toBeat), winner, why);
  }

  private static Challenger unknown(String standing, String why) {
    return new Challenger(
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

  private static String standing(Optional<StoredModel> inForce) {
    return inForce.map(model -> "model " + model.version()).orElse(RATES);
  }

  private static LocalDate newest(List<HistoricInvoice> byDate, Optional<StoredModel> inForce) {
    if (byDate.size() < 2 * Training.LEAST_INVOICES) {
      throw new UnusableHistory(
          "%d invoices are too few to learn from and to test on".formatted(byDate.size()));
    }
    LocalDate split = byDate.get((int) (byDate.size() * LEARN_SHARE)).issued();
    return inForce.map(StoredModel::until).filter(split::isBefore).orElse(split);
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
