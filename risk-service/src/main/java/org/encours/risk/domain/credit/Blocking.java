package org.encours.risk.domain.credit;

import org.encours.kernel.Money;

/**
 * When overdue money blocks further supply on credit. Amount and age decide, not a count of
 * invoices: twelve forgotten trifles are no reason to stop a good customer.
 *
 * @param overdue blocks above this amount
 * @param days counts only what is more than so many days past due
 * @param trifle ignores open amounts below this
 */
public record Blocking(Money overdue, int days, Money trifle) {

  public Blocking {
    if (overdue.isNegative() || trifle.isNegative() || days < 0) {
      throw new IllegalArgumentException("blocking thresholds cannot be negative");
    }
  }
}
