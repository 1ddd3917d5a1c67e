package org.encours.risk.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A mean by segment, pulled to the overall mean while the segment is small.
 *
 * @param overall for unknown segments
 */
public record ShrunkenMean(double overall, Map<String, Double> bySegment) {

  private static final double PRIOR_INVOICES = 20;

  double of(Optional<String> segment) {
    return segment.map(name -> bySegment.getOrDefault(name, overall)).orElse(overall);
  }

  static ShrunkenMean fit(List<HistoricInvoice> known, ToDoubleFunction<HistoricInvoice> value) {
    double overall = known.stream().mapToDouble(value).average().orElse(0);
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (HistoricInvoice invoice : known) {
      invoice
          .segment()
          .ifPresent(
              name -> {
                double[] sum = sums.computeIfAbsent(name, _ -> new double[2]);
                sum[0] += value.applyAsDouble(invoice);
                sum[1]++;
              });
    }
    Map<String, Double> means = new LinkedHashMap<>();
    sums.forEach(
        (name, sum) ->
            means.put(name, (sum[0] + PRIOR_INVOICES * overall) / (sum[1] + PRIOR_INVOICES)));
    return new ShrunkenMean(overall, means);
  }
}
