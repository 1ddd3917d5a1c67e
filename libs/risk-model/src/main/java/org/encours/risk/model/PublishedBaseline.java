package org.encours.risk.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What published work on this kind of data uses: a logistic regression over the debtor's late rate,
 * mean and last lateness, counts, the amount and the calendar. Kept to compare with.
 */
final class PublishedBaseline {

  private final Histories histories;
  private final double portfolioLateRate;
  private final boolean knowsDisputes;
  private Map<String, Double> weights = Map.of();

  private PublishedBaseline(Histories histories, double portfolioLateRate, boolean knowsDisputes) {
    this.histories = histories;
    this.portfolioLateRate = portfolioLateRate;
    this.knowsDisputes = knowsDisputes;
  }

  static PublishedBaseline fit(
      List<HistoricInvoice> train, Histories histories, double lateRate, boolean knowsDisputes) {
    PublishedBaseline baseline = new PublishedBaseline(histories, lateRate, knowsDisputes);
    LogisticRegression regression = new LogisticRegression();
    train.forEach(invoice -> regression.add(baseline.features(invoice), invoice.isLate()));
    baseline.weights = regression.weights();
    return baseline;
  }

  double probabilityLate(HistoricInvoice invoice) {
    double odds = weights.getOrDefault("", 0.0);
    for (var feature : features(invoice).entrySet()) {
      odds += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** (late + 2p) / (n + 2). */
  static double smoothedLateRate(PastBehaviour past, double portfolioLateRate) {
    return (past.late() + 2 * portfolioLateRate) / (past.settled() + 2);
  }

  private Map<String, Double> features(HistoricInvoice invoice) {
    LocalDate day = invoice.issued();
    DebtorHistory debtor = histories.of(invoice.debtor());
    List<HistoricInvoice> past = debtor.settledListBefore(day);
    List<HistoricInvoice> open = histories.openOn(invoice.debtor(), day);
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("late rate", smoothedLateRate(histories.settled(invoice), portfolioLateRate));
    features.put("mean days late", debtor.meanDaysLateBefore(day) / 10);
    features.put("last days late", past.isEmpty() ? 0 : past.getLast().daysLate() / 10.0);
    features.put("log count", Math.log1p(past.size()));
    features.put("open", open.size() / 5.0);
    features.put("overdue", open.stream().filter(i -> i.due().isBefore(day)).count() / 2.0);
    features.put("log amount", Math.log(invoice.amount().doubleValue()));
    features.put("paper", invoice.onPaper() ? 1.0 : 0.0);
    features.put("day of month", day.getDayOfMonth() / 31.0);
    features.put("weekday due", invoice.due().getDayOfWeek().getValue() / 7.0);
    features.put("term", ChronoUnit.DAYS.between(day, invoice.due()) / 30.0);
    invoice.segment().ifPresent(name -> features.put("segment " + name, 1.0));
    if (knowsDisputes) {
      features.put("disputed", invoice.disputed() ? 1.0 : 0.0);
    }
    return features;
  }
}
