package org.encours.collections.domain.money;

import org.encours.kernel.Money;

/**
 * What becomes of interest, lump sum and fees once the invoices are paid.
 *
 * @param waivedUpTo what is given up by itself, or null for nothing
 * @param afterDays how long after the principal came in they are still worked
 */
public record AccessoriesPolicy(Money waivedUpTo, int afterDays) {

  public static final AccessoriesPolicy DEFAULT =
      new AccessoriesPolicy(Money.of("100.00", "EUR"), 30);

  public boolean waives(Money left) {
    return waivedUpTo != null
        && waivedUpTo.currency().equals(left.currency())
        && left.compareTo(waivedUpTo) <= 0;
  }
}
