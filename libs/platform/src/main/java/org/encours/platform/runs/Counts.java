package org.encours.platform.runs;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted, by counter and key.
 *
 * @param values for example {@code byStep → FIRST_REMINDER → 12}
 */
public record Counts(Map<String, Map<String, Long>> values) {

  /** Counts what was done, by step. */
  public static final String BY_STEP = "byStep";

  /** Counts what was held back, by reason. */
  public static final String SKIPPED = "skipped";

  /** Nothing was counted. */
  public static final Counts NONE = new Counts(Map.of());

  /** Counts steps only. */
  public static Counts ofSteps(Map<String, Long> byStep) {
    return NONE.with(BY_STEP, byStep);
  }

  /** The same and more of one counter. */
  public Counts with(String counter, Map<String, Long> byKey) {
    Map<String, Long> sums = of(counter);
    byKey.forEach((key, n) -> sums.merge(key, n, Long::sum));
    Map<String, Map<String, Long>> more = new TreeMap<>(values);
    more.put(counter, sums);
    return new Counts(more);
  }

  /** The values of one counter, in the order of their keys. */
  public Map<String, Long> of(String counter) {
    return new TreeMap<>(values.getOrDefault(counter, Map.of()));
  }
}
