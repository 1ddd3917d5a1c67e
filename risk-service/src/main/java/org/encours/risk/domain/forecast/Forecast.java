package org.encours.risk.domain.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What to expect of an invoice.
 *
 * @param late probability that it is paid after its due date, 0 to 1
 * @param late30 probability that it is paid more than 30 days after it, 0 to 1
 * @param expectedDaysLate days late by which it is as likely paid as not; early counts as 0
 * @param reasons what makes it differ from the average invoice, the weightiest first
 * @param modelVersion who says so
 */
public record Forecast(
    BigDecimal late,
    BigDecimal late30,
    BigDecimal expectedDaysLate,
    List<Contribution> reasons,
    String modelVersion) {

  /**
   * One thing that moves the probability of lateness.
   *
   * @param points percentage points it adds, or takes when negative
   */
  public record Contribution(String code, String text, BigDecimal points) {}

  public Forecast {
    Objects.requireNonNull(expectedDaysLate, "expectedDaysLate");
    Objects.requireNonNull(modelVersion, "modelVersion");
    requireShare(late);
    requireShare(late30);
    reasons = List.copyOf(reasons);
  }

  private static void requireShare(BigDecimal probability) {
    if (probability.signum() < 0 || probability.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("no probability: " + probability);
    }
  }
}
