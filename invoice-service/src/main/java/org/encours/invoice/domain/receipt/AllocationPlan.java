package org.encours.invoice.domain.receipt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.encours.invoice.domain.charge.Part;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.policy.AllocationOrder;
import org.encours.kernel.Money;

/**
 * Says how an amount spreads over the parts of claims, before anything is booked.
 *
 * @param shares by claim, in the order given; what is zero is left out
 * @param left what no claim takes
 */
record AllocationPlan(List<Map<Part, Money>> shares, Money left) {

  static AllocationPlan of(Money amount, List<Claim> claims, AllocationOrder order) {
    List<Map<Part, Money>> shares = new ArrayList<>();
    List<Money> limits = new ArrayList<>();
    for (Claim claim : claims) {
      shares.add(new EnumMap<>(Part.class));
      limits.add(claim.limit());
    }
    Money left = amount;
    for (List<Part> phase : order.phases()) {
      for (int i = 0; i < claims.size(); i++) {
        for (Part part : phase) {
          Money share = left.min(limits.get(i)).min(claims.get(i).open(part));
          if (share.isPositive()) {
            shares.get(i).put(part, share);
            limits.set(i, limits.get(i).minus(share));
            left = left.minus(share);
          }
        }
      }
    }
    return new AllocationPlan(shares, left);
  }

  Money principal(int claim) {
    return shares.get(claim).getOrDefault(Part.PRINCIPAL, Money.zero(left.currency()));
  }

  /** Whether the money ran out on the principal of this claim. */
  boolean endsOn(int claim) {
    if (!left.isZero()) {
      return false;
    }
    for (int later = claim + 1; later < shares.size(); later++) {
      if (principal(later).isPositive()) {
        return false;
      }
    }
    return principal(claim).isPositive();
  }
}
