package org.encours.risk.domain.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What is thought of a debtor on a date.
 *
 * @param score 0 (worst) to 100
 * @param probabilityLate30 probability that the next invoice is more than 30 days late, 0 to 1
 * @param expectedDaysLate mean days late to expect of it, early counted as 0
 * @param reasons what moved the score, the weightiest first
 * @param modelVersion which rules and which model gave it
 */
public record Rating(
    int score,
    Grade grade,
    BigDecimal probabilityLate30,
    BigDecimal expectedDaysLate,
    List<Reason> reasons,
    String modelVersion) {

  public Rating {
    if (score < 0 || score > 100) {
      throw new IllegalArgumentException("a score is 0 to 100, not " + score);
    }
    Objects.requireNonNull(modelVersion, "modelVersion");
    reasons = List.copyOf(reasons);
  }
}
