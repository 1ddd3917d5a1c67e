package org.encours.risk.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely an invoice is disputed, from how often its debtor did so, its segment and its amount.
 *
 * @param rates share of disputed invoices by segment, the prior of a debtor's own share
 * @param logAmountMean and {@code logAmountSpread}: amounts enter as standardised logarithms
 * @param weights of the logistic regression; {@code ""} is the intercept
 */
public record DisputeModel(
    ShrunkenMean rates, double logAmountMean, double logAmountSpread, Map<String, Double> weights) {

  private static final double PRIOR_INVOICES = 2;
  private static final String INTERCEPT = "";

  double usualRate() {
    return rates.overall();
  }

  double probability(Situation situation) {
    double odds = weights.getOrDefault(INTERCEPT, 0.0);
    for (Map.Entry<String, Double> feature : features(situation).entrySet()) {
      odds += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private Map<String, Double> features(Situation situation) {
    PastBehaviour past = situation.past();
    double share =
        (past.disputed() + PRIOR_INVOICES * rates.of(situation.segment()))
            / (past.settled() + PRIOR_INVOICES);
    double held = Math.clamp(share, 0.01, 0.99);
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("own disputes (log odds)", Math.log(held / (1 - held)));
    features.put(
        "amount (standardised log)",
        (Math.log(Math.max(0.01, situation.amount())) - logAmountMean) / logAmountSpread);
    situation.segment().ifPresent(name -> features.put("segment " + name, 1.0));
    return features;
  }

  static DisputeModel fit(List<HistoricInvoice> known, Histories histories) {
    ShrunkenMean rates = ShrunkenMean.fit(known, invoice -> invoice.disputed() ? 1 : 0);
    double[] logs =
        known.stream()
            .mapToDouble(i -> Math.log(Math.max(0.01, i.amount().doubleValue())))
            .toArray();
    double mean = java.util.Arrays.stream(logs).average().orElse(0);
    double spread =
        Math.sqrt(
            java.util.Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).average().orElse(0));
    DisputeModel blank = new DisputeModel(rates, mean, Math.max(1e-6, spread), Map.of());
    LogisticRegression regression = new LogisticRegression();
    known.forEach(
        invoice -> regression.add(blank.features(histories.at(invoice)), invoice.disputed()));
    return new DisputeModel(rates, mean, blank.logAmountSpread(), regression.weights());
  }
}
