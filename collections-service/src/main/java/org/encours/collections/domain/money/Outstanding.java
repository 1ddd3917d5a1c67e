package org.encours.collections.domain.money;

import java.util.List;
import org.encours.collections.domain.claim.Claim;
import org.encours.kernel.Money;

/**
 * What is still open of a case, apart: the invoices themselves, and what the delay added to them
 * (interest, lump sum, penalty, fees, costs of court).
 */
public record Outstanding(Money principal, Money accessories) {

  public static Outstanding of(List<Claim> claims, Account account) {
    OutstandingByComponent left = OutstandingByComponent.of(claims, account);
    Money principal = left.of(Component.PRINCIPAL);
    return new Outstanding(principal, left.total().minus(principal));
  }

  /** The invoices are paid, and only what the delay added is left. */
  public boolean accessoriesOnly() {
    return principal.isZero() && accessories.isPositive();
  }
}
