package org.encours.invoice.domain.invoice;

import java.util.ArrayList;
import java.util.List;
import org.encours.kernel.Money;

/**
 * The part of an amount that falls on one instalment.
 *
 * @param instalment its 1-based number
 */
public record InstalmentShare(int instalment, Money amount) {

  /** Spreads an amount over what is open, the earliest due date first. */
  public static List<InstalmentShare> oldestFirst(List<Instalment> instalments, Money amount) {
    List<InstalmentShare> shares = new ArrayList<>();
    Money left = amount;
    for (Instalment instalment : instalments) {
      Money share = left.min(instalment.open());
      if (share.isPositive()) {
        shares.add(new InstalmentShare(instalment.number(), share));
        left = left.minus(share);
      }
    }
    if (!left.isZero()) {
      throw new IllegalStateException(left + " is more than what is open");
    }
    return List.copyOf(shares);
  }

  public InstalmentShare negated() {
    return new InstalmentShare(instalment, amount.negated());
  }

  public static List<Instalment> apply(List<Instalment> instalments, List<InstalmentShare> shares) {
    List<Instalment> changed = new ArrayList<>(instalments);
    for (InstalmentShare share : shares) {
      changed.set(share.instalment - 1, changed.get(share.instalment - 1).changed(share.amount));
    }
    return List.copyOf(changed);
  }
}
