package org.encours.collections.domain.collection;

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
public record OpenParts(Money principal, Money accessories) {

  static OpenParts of(List<Claim> claims, Account account) {
    PartsLeft left = PartsLeft.of(claims, account);
    return new OpenParts(left.principal(), left.interest().plus(left.costs()));
  }

  /** The invoices are paid, and only what the delay added is left. */
  public boolean accessoriesOnly() {
    return principal.isZero() && accessories.isPositive();
  }
}
