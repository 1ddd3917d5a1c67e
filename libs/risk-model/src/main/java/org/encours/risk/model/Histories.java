package org.encours.risk.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Histories by debtor. It answers only from outcomes that were known before the day asked for: that
 * is the one door through which features reach a model, so that the future cannot leak into it.
 */
final class Histories {

  private static final DebtorHistory NONE = new DebtorHistory(List.of());

  private final Map<String, DebtorHistory> byDebtor;
  private final List<HistoricInvoice> settled;
  private final Map<LocalDate, PortfolioCounts> portfolios = new TreeMap<>();
  private final double[][] counted = new double[DayOfWeek.values().length][DayBins.COUNT];
  private LocalDate countedUntil = LocalDate.MIN;
  private int next;

  Histories(List<HistoricInvoice> invoices) {
    this.byDebtor =
        invoices.stream()
            .collect(
                Collectors.groupingBy(
                    HistoricInvoice::debtor,
                    Collectors.collectingAndThen(Collectors.toList(), DebtorHistory::new)));
    this.settled =
        invoices.stream()
            .filter(invoice -> invoice.settled().isPresent())
            .sorted(Comparator.comparing(invoice -> invoice.settled().orElseThrow()))
            .toList();
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

  /** The same with all that can be counted. */
  Known known(HistoricInvoice invoice) {
    LocalDate day = invoice.issued();
    return new Known(
        at(invoice), of(invoice.debtor()).countedOn(day), portfolio(day), invoice.due());
  }

  /**
   * The same in hindsight: all that the debtor ever did. No forecast, but the most one could know.
   */
  Known inHindsight(HistoricInvoice invoice) {
    DebtorHistory debtor = of(invoice.debtor());
    LocalDate end = LocalDate.MAX;
    PaymentCounts all = new PaymentCounts(invoice.issued());
    debtor
        .settledListBefore(end)
        .forEach(
            each -> {
              all.tally(1, each.isLate() ? 1 : 0);
              all.add(PaymentCounts.weekday(each.due()), DayBins.of(each.daysFromDue()), 1);
            });
    return new Known(about(invoice, debtor.all()), all, portfolio(invoice.issued()), invoice.due());
  }

  /** What of the debtor's invoices was settled when this one was issued, and nothing more. */
  PastBehaviour settled(HistoricInvoice invoice) {
    return of(invoice.debtor()).settledBefore(invoice.issued());
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
    return of(debtor).settledListBefore(day);
  }

  List<HistoricInvoice> openOn(String debtor, LocalDate day) {
    return of(debtor).openOn(day);
  }

  DebtorHistory of(String debtor) {
    return byDebtor.getOrDefault(debtor, NONE);
  }

  /** How all debtors paid before a day. Days are best asked for in order. */
  private PortfolioCounts portfolio(LocalDate day) {
    return portfolios.computeIfAbsent(day, this::count);
  }

  private PortfolioCounts count(LocalDate day) {
    if (day.isBefore(countedUntil)) {
      for (double[] bins : counted) {
        java.util.Arrays.fill(bins, 0);
      }
      next = 0;
    } else if (next > 0) {
      double faded =
          PaymentCounts.weight(java.time.temporal.ChronoUnit.DAYS.between(countedUntil, day));
      for (double[] bins : counted) {
        for (int bin = 0; bin < bins.length; bin++) {
          bins[bin] *= faded;
        }
      }
    }
    countedUntil = day;
    PaymentCounts fresh = new PaymentCounts(day);
    for (; next < settled.size() && settled.get(next).isKnownBefore(day); next++) {
      HistoricInvoice invoice = settled.get(next);
      counted[PaymentCounts.weekday(invoice.due())][DayBins.of(invoice.daysFromDue())] +=
          fresh.weight(invoice.settled().orElseThrow());
    }
    return PortfolioCounts.of(counted);
  }
}
