package org.encours.risk.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Learns a model from what was known on a day. */
final class Training {

  /**
   * An invoice teaches once this long past due: until then only the quick payers are known, and
   * learning from them alone would promise too much.
   */
  private static final int RIPE_DAYS = 30;

  static final int LEAST_INVOICES = 50;

  private Training() {}

  /**
   * @param until learns from what was known before this day and nothing later
   * @throws UnusableHistory when too few invoices had ripened by then
   */
  static LatenessModel until(LocalDate until, List<HistoricInvoice> history) {
    List<HistoricInvoice> known = ripe(until, history);
    if (known.size() < LEAST_INVOICES) {
      throw new UnusableHistory(
          "only %d invoices had an outcome before %s; at least %d are needed"
              .formatted(known.size(), until, LEAST_INVOICES));
    }
    Effects effects = Effects.fit(known);
    Histories histories = new Histories(known);
    return new LatenessModel(
        effects,
        ShrunkenMean.fit(known, effects::habitDays),
        DisputeModel.fit(known, histories),
        median(known));
  }

  /**
   * The same, mixed with what is counted in the shares that did best on the later part of it; all
   * is counted unless a bootstrap by debtor says that learning helps.
   */
  static MixedModel mixed(LocalDate until, List<HistoricInvoice> history) {
    LatenessModel learnt = until(until, history);
    List<HistoricInvoice> known = ripe(until, history);
    LocalDate half = known.get(known.size() * 3 / 5).issued();
    List<HistoricInvoice> unseen =
        known.stream().filter(invoice -> !invoice.issued().isBefore(half)).toList();
    if (ripe(half, known).size() < LEAST_INVOICES) {
      return new MixedModel(learnt, 1);
    }
    Comparison comparison = Comparison.on(unseen, new Histories(known));
    return new MixedModel(learnt, comparison.bestShareOfCounting(until(half, known)));
  }

  /** Ripe invoices as they stood: one still open counts as paid on the day before. */
  static List<HistoricInvoice> ripe(LocalDate until, List<HistoricInvoice> history) {
    return history.stream()
        .filter(invoice -> invoice.due().plusDays(RIPE_DAYS).isBefore(until))
        .map(invoice -> invoice.isKnownBefore(until) ? invoice : invoice.stillOpenBefore(until))
        .sorted(
            Comparator.comparing(HistoricInvoice::issued).thenComparing(HistoricInvoice::number))
        .toList();
  }

  private static double median(List<HistoricInvoice> known) {
    double[] amounts = known.stream().mapToDouble(i -> i.amount().doubleValue()).sorted().toArray();
    return amounts[amounts.length / 2];
  }
}
