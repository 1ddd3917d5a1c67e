package org.encours.risk.domain.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * All that a creditor is owed, in the currency most of it is in.
 *
 * @param debtors how many owe it
 * @param ofGroup of this, what the group owes that the debtor in question leads; empty when it
 *     leads none that owes much
 */
public record PortfolioTotals(Money exposure, long debtors, Optional<Money> ofGroup) {

  /** Below so many, each is a large part of the whole and that says nothing. */
  private static final int LEAST_DEBTORS = 10;

  private static final BigDecimal MUCH = new BigDecimal("0.20");

  public PortfolioTotals(Money exposure, long debtors) {
    this(exposure, debtors, Optional.empty());
  }

  /** The same book, seen by the leader of a group. */
  public PortfolioTotals withGroup(Money owed) {
    return new PortfolioTotals(exposure, debtors, Optional.of(owed));
  }

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

  /** The part, if it is more than a fifth: too much depends on one. */
  public Optional<BigDecimal> concentratedIn(Money owed) {
    return shareOf(owed).filter(share -> share.compareTo(MUCH) > 0);
  }
}
