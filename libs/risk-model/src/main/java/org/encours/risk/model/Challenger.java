package org.encours.risk.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A model that would replace the one in force, measured against it on the newest period: invoices
 * issued after everything either has learnt from. Without a model in force it has counting to beat,
 * and it replaces nothing unless its margin would stand with other debtors.
 *
 * @param since the newest period began; empty when they could not be compared
 * @param tested invoices of that period that had come due, paid or not
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
  private static final String COUNTING = "counting by debtor and weekday";

  /** Learns from the earlier part of a history and is tried on its newest. */
  public static Challenger byLearning(
      List<HistoricInvoice> history, Optional<StoredModel> inForce) {
    try {
      List<HistoricInvoice> byDate = sorted(history);
      LocalDate split = newest(byDate, inForce);
      MixedModel learnt = Training.mixed(split, byDate);
      Challenger tried = tried(learnt, Optional.empty(), split, byDate, inForce);
      return tried.winner.isEmpty()
          ? tried
          : tried.with(StoredModel.of(knownUntil(byDate), byDate, tried.winner.get().quality()));
    } catch (UnusableHistory tooLittle) {
      return unknown(standing(inForce), tooLittle.getMessage());
    }
  }

  /** Tries a model that was learnt elsewhere, on the same terms. */
  public static Challenger of(
      StoredModel challenger, List<HistoricInvoice> history, Optional<StoredModel> inForce) {
    LocalDate since =
        inForce
            .map(StoredModel::until)
            .filter(challenger.until()::isBefore)
            .orElse(challenger.until());
    try {
      return tried(challenger.model(), Optional.of(challenger), since, sorted(history), inForce);
    } catch (UnusableHistory tooLittle) {
      return unknown(standing(inForce), tooLittle.getMessage());
    }
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

  private Challenger with(StoredModel model) {
    return new Challenger(since, tested, brier, standing, standingBrier, Optional.of(model), why);
  }

  private static Challenger tried(
      MixedModel model,
      Optional<StoredModel> brought,
      LocalDate since,
      List<HistoricInvoice> history,
      Optional<StoredModel> inForce) {
    List<HistoricInvoice> tested = dueSince(since, knownUntil(history), history);
    if (tested.size() < LEAST_TESTED) {
      return unknown(standing(inForce), tooFew(tested.size(), since));
    }
    Comparison comparison = Comparison.on(tested, new Histories(history));
    MixedModel stands = inForce.map(StoredModel::model).orElse(new MixedModel(model.learnt(), 1));
    double brier = comparison.brier(model);
    double toBeat = comparison.brier(stands);
    boolean better = comparison.isBetter(model, stands);
    String why =
        String.format(
            Locale.ROOT,
            "on the %d invoices issued since %s its Brier score is %.4f, that of %s %.4f%s",
            tested.size(),
            since,
            brier,
            standing(inForce),
            toBeat,
            !better && brier < toBeat ? ", a margin that other debtors might turn" : "");
    StoredModel.Quality quality = StoredModel.Quality.of(since, comparison, model, stands);
    return new Challenger(
        Optional.of(since),
        tested.size(),
        Optional.of(brier),
        standing(inForce),
        Optional.of(toBeat),
        better
            ? Optional.of(brought.orElse(StoredModel.of(since, history, quality)))
            : Optional.empty(),
        why);
  }

  private static Challenger unknown(String standing, String why) {
    return new Challenger(
        Optional.empty(), 0, Optional.empty(), standing, Optional.empty(), Optional.empty(), why);
  }

  /**
   * All that had come due by the end, so that the quick payers are not judged alone: one still open
   * is late, and of one that is not due yet nothing can be said.
   */
  static List<HistoricInvoice> dueSince(
      LocalDate day, LocalDate end, List<HistoricInvoice> history) {
    return history.stream()
        .filter(invoice -> !invoice.issued().isBefore(day))
        .filter(invoice -> invoice.due().plusDays(1).isBefore(end))
        .map(invoice -> invoice.isKnownBefore(end) ? invoice : invoice.stillOpenBefore(end))
        .toList();
  }

  private static String tooFew(int tested, LocalDate since) {
    return "only %d invoices issued since %s have come due; %d are needed to compare on"
        .formatted(tested, since, LEAST_TESTED);
  }

  private static String standing(Optional<StoredModel> inForce) {
    return inForce.map(model -> "model " + model.version()).orElse(COUNTING);
  }

  private static LocalDate newest(List<HistoricInvoice> byDate, Optional<StoredModel> inForce) {
    if (byDate.size() < 2 * Training.LEAST_INVOICES) {
      throw new UnusableHistory(
          "%d invoices are too few to learn from and to test on".formatted(byDate.size()));
    }
    LocalDate split = byDate.get((int) (byDate.size() * LEARN_SHARE)).issued();
    return inForce.map(StoredModel::until).filter(split::isBefore).orElse(split);
  }

  static LocalDate knownUntil(List<HistoricInvoice> history) {
    return history.stream()
        .flatMap(invoice -> invoice.settled().stream())
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new UnusableHistory("no invoice was ever settled"))
        .plusDays(1);
  }

  static List<HistoricInvoice> sorted(List<HistoricInvoice> history) {
    return history.stream()
        .sorted(
            Comparator.comparing(HistoricInvoice::issued).thenComparing(HistoricInvoice::number))
        .toList();
  }
}
