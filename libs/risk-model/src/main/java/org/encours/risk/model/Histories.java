package org.encours.risk.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Histories by debtor. It answers only from outcomes that were known before the day asked for: that
 * is the one door through which features reach a model, so that the future cannot leak into it.
 */
final class Histories {

  private final Map<String, List<HistoricInvoice>> byDebtor;

  Histories(List<HistoricInvoice> invoices) {
    this.byDebtor =
        invoices.stream()
            .sorted(Comparator.comparing(HistoricInvoice::issued))
            .collect(Collectors.groupingBy(HistoricInvoice::debtor));
  }

  /**
   * What was known about an invoice when it was issued. One that was overdue then is known to be
   * late already, by the days that had passed.
   */
  Situation at(HistoricInvoice invoice) {
    LocalDate day = invoice.issued();
    PastBehaviour past = settled(invoice);
    for (HistoricInvoice open : openOn(invoice.debtor(), day)) {
      if (open.due().isBefore(day.minusDays(1))) {
        past = past.and(open.stillOpenBefore(day));
      }
    }
    return about(invoice, past);
  }

  /**
   * The same in hindsight: all that the debtor ever did. No forecast, but the most one could know.
   */
  Situation inHindsight(HistoricInvoice invoice) {
    PastBehaviour all = PastBehaviour.NONE;
    for (HistoricInvoice each : byDebtor.getOrDefault(invoice.debtor(), List.of())) {
      all = each.settled().isPresent() ? all.and(each) : all;
    }
    return about(invoice, all);
  }

  /** What of the debtor's invoices was settled when this one was issued, and nothing more. */
  PastBehaviour settled(HistoricInvoice invoice) {
    PastBehaviour past = PastBehaviour.NONE;
    for (HistoricInvoice known : settledBefore(invoice.debtor(), invoice.issued())) {
      past = past.and(known);
    }
    return past;
  }

  private static Situation about(HistoricInvoice invoice, PastBehaviour past) {
    return new Situation(
        past,
        invoice.amount().doubleValue(),
        invoice.segment(),
        invoice.onPaper(),
        Optional.empty());
  }

  List<HistoricInvoice> settledBefore(String debtor, LocalDate day) {
    return byDebtor.getOrDefault(debtor, List.of()).stream()
        .filter(invoice -> invoice.isKnownBefore(day))
        .toList();
  }

  /** Issued before a day and not known to be settled by then. */
  List<HistoricInvoice> openOn(String debtor, LocalDate day) {
    return byDebtor.getOrDefault(debtor, List.of()).stream()
        .filter(invoice -> invoice.issued().isBefore(day) && !invoice.isKnownBefore(day))
        .toList();
  }
}
