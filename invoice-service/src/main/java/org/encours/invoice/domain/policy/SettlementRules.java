package org.encours.invoice.domain.policy;

import java.util.Optional;
import org.encours.kernel.Money;

/**
 * How money settles claims.
 *
 * @param order what it settles first
 * @param tolerance what may be missing from the principal; empty where every cent counts
 * @param giveUpBelow a smaller rest of charges is let go once the principal is paid; empty where
 *     every cent is chased
 */
public record SettlementRules(
    AllocationOrder order, Optional<Tolerance> tolerance, Optional<Money> giveUpBelow) {

  /** Whether so little is left of an invoice's charges that nobody chases it. */
  public boolean givesUp(Money chargesOpen) {
    return giveUpBelow
        .filter(limit -> limit.currency().equals(chargesOpen.currency()))
        .filter(limit -> chargesOpen.isPositive() && chargesOpen.compareTo(limit) < 0)
        .isPresent();
  }
}
