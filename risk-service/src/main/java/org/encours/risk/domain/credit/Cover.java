package org.encours.risk.domain.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.encours.kernel.Money;

/**
 * What a credit insurer pays when the debtor does not.
 *
 * @param insurer who covers
 * @param limit the debt is covered up to this amount
 * @param share of the covered debt that is paid, above 0 and at most 1; the rest stays one's own
 *     risk
 * @param until the last day it holds
 */
public record Cover(String insurer, Money limit, BigDecimal share, LocalDate until) {

  public Cover {
    Objects.requireNonNull(until, "until");
    if (insurer.isBlank()) {
      throw new IllegalArgumentException("a cover names its insurer");
    }
    if (!limit.isPositive()) {
      throw new IllegalArgumentException("a cover has a limit above zero");
    }
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("the covered share lies above 0 and is at most 1");
    }
  }

  public boolean holdsOn(LocalDate date) {
    return !until.isBefore(date);
  }

  /**
   * The limit at which one's own risk, that is what the cover leaves, reaches what one would have
   * granted without it: up to the insured limit only the uncovered share is one's own, beyond it
   * all is.
   *
   * @param own what would be granted without cover; nothing stays nothing, for a debtor that gets
   *     no credit must not get it because it is insured
   */
  public BigDecimal stretch(BigDecimal own) {
    if (own.signum() == 0) {
      return own;
    }
    BigDecimal uncovered = BigDecimal.ONE.subtract(share);
    BigDecimal ownOfInsured = limit.amount().multiply(uncovered);
    return own.compareTo(ownOfInsured) < 0
        ? own.divide(uncovered, 2, RoundingMode.DOWN)
        : own.add(limit.amount().multiply(share));
  }
}
