package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** An aged balance in euros, summed over the debtors. */
final class Ageing {

  /** The buckets by the contract's names. */
  static final Map<String, String> BUCKETS = new LinkedHashMap<>();

  static {
    BUCKETS.put("notDue", "not due");
    BUCKETS.put("d1_30", "1-30 days");
    BUCKETS.put("d31_60", "31-60");
    BUCKETS.put("d61_90", "61-90");
    BUCKETS.put("d90plus", "over 90");
  }

  private final Map<String, BigDecimal> sums = new LinkedHashMap<>();

  Ageing() {
    BUCKETS.keySet().forEach(bucket -> sums.put(bucket, BigDecimal.ZERO.setScale(2)));
  }

  /** Reads the ledger's report: one row per debtor and currency. */
  static Ageing of(JsonNode report) {
    Ageing ageing = new Ageing();
    for (JsonNode row : report.path("items")) {
      BUCKETS.keySet().forEach(bucket -> ageing.add(bucket, Wire.amount(row.path(bucket))));
    }
    return ageing;
  }

  /** Adds what is a number of days past its due date (0 and less: not due). */
  void add(long daysPastDue, BigDecimal open) {
    String bucket =
        daysPastDue <= 0
            ? "notDue"
            : daysPastDue <= 30
                ? "d1_30"
                : daysPastDue <= 60 ? "d31_60" : daysPastDue <= 90 ? "d61_90" : "d90plus";
    add(bucket, open);
  }

  private void add(String bucket, BigDecimal open) {
    sums.merge(bucket, open, BigDecimal::add);
  }

  BigDecimal of(String bucket) {
    return sums.get(bucket);
  }

  BigDecimal total() {
    return sums.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ageing ageing && ageing.sums.equals(sums);
  }

  @Override
  public int hashCode() {
    return sums.hashCode();
  }

  @Override
  public String toString() {
    return sums.toString();
  }
}
