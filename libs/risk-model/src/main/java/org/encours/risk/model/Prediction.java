package org.encours.risk.model;

import java.util.List;

/**
 * What to expect of one invoice.
 *
 * @param late probability that it is paid after its due date
 * @param late30 probability that it is paid more than 30 days after it
 * @param daysLate median days late, early counted as 0
 * @param reasons what makes it differ from an average invoice, the weightiest first
 */
public record Prediction(double late, double late30, double daysLate, List<Contribution> reasons) {

  /**
   * @param points percentage points it adds to (or takes from) the probability of being late
   */
  public record Contribution(String code, String text, double points) {

    Contribution times(double share) {
      return new Contribution(code, text, share * points);
    }
  }
}
