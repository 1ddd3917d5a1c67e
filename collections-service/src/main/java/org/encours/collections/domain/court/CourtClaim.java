package org.encours.collections.domain.court;

import org.encours.kernel.Money;

/**
 * What is asked in a procedure, of what is open.
 *
 * @param leftOut what this way does not take; it stays open and may be asked by another
 */
public record CourtClaim(Money principal, Money accessories, Money leftOut) {

  /** Everything, but for the ceiling of IOS on what goes with the principal. */
  public static CourtClaim of(Procedure procedure, Money principal, Money accessories) {
    Money asked =
        procedure == Procedure.BE_IOS ? IosCap.claimable(principal, accessories) : accessories;
    return new CourtClaim(principal, asked, accessories.minus(asked));
  }

  public Money total() {
    return principal.plus(accessories);
  }
}
