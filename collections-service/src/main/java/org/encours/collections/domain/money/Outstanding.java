package org.encours.collections.domain.money;

import java.util.List;
import org.encours.collections.domain.claim.Claim;
import org.encours.kernel.Money;

/**
 * What is still open of a case, apart: the invoices themselves, and what the delay added to them
 * (interest, lump sum, fees).
 *
 * <p>A payment counts in the order of the mandate under which it came. A concession is taken from
 * the accessories first, a credit note from the invoices.
 */
public record Outstanding(Money principal, Money accessories) {

  public static Outstanding of(List<Claim> claims, Account account) {
    OutstandingByComponent left = OutstandingByComponent.of(claims, account);
    return new Outstanding(left.principal(), left.interest().plus(left.costs()));
  }

  /** The invoices are paid, and only what the delay added is left. */
  public boolean accessoriesOnly() {
    return principal.isZero() && accessories.isPositive();
  }
}
