package org.encours.invoice.domain.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.Money;

/**
 * How little may be missing from a payment for the invoice to count as paid: the smaller of both
 * limits. Bank charges and mistyped cents are not worth a reminder.
 *
 * @param percent of the invoice's total, 0 to 5
 * @param atMost in the one currency it is good for
 */
public record Tolerance(BigDecimal percent, Money atMost) {

  /** Whether so little is left of the invoice that it is let go. */
  public boolean covers(Money left, Money total) {
    if (!left.currency().equals(atMost.currency())) {
      return false;
    }
    Money share =
        Money.rounded(
            total.amount().multiply(percent).divide(BigDecimal.TEN.pow(2)),
            total.currency(),
            RoundingMode.DOWN);
    return left.isPositive() && left.compareTo(share.min(atMost)) <= 0;
  }

  public void check(String path, Violations violations) {
    violations.require(
        percent != null
            && percent.signum() > 0
            && percent.compareTo(BigDecimal.valueOf(5)) <= 0
            && percent.scale() <= 4,
        path + ".percent",
        "must be more than 0 and at most 5");
    violations.require(
        atMost != null && atMost.isPositive(), path + ".atMost", "is required and positive");
  }
}
