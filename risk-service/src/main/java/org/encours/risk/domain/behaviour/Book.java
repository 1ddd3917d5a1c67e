package org.encours.risk.domain.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * All that a creditor is owed, in the currency most of it is in.
 *
 * @param debtors how many owe it
 */
public record Book(Money exposure, long debtors) {

  /** Below so many, each is a large part of the whole and that says nothing. */
  private static final int LEAST_DEBTORS = 10;

  /** A debtor's part, 0 to 1; empty in another currency and in a small book. */
  public Optional<BigDecimal> shareOf(Money owed) {
    boolean tells =
        debtors >= LEAST_DEBTORS
            && exposure.isPositive()
            && owed.currency().equals(exposure.currency());
    return tells
        ? Optional.of(owed.amount().divide(exposure.amount(), 4, RoundingMode.HALF_UP))
        : Optional.empty();
  }
}
