package org.encours.collections.domain.collection;

import org.encours.kernel.Money;

/**
 * What is still open of a case, apart: the invoices themselves, and what the delay added to them
 * (interest, lump sum, fees).
 *
 * <p>Money that came in counts on the invoices first, as the creditor's ledger books it. The law
 * would let it settle interest and costs first (C.civ. 1343-1), which a creditor may give up. A
 * concession is taken from the accessories first, a credit note from the invoices.
 */
public record OpenParts(Money principal, Money accessories) {

  static OpenParts of(Money claimedPrincipal, Account account) {
    Money none = Money.zero(claimedPrincipal.currency());
    Money charges = account.claimed().minus(claimedPrincipal);
    Money booked =
        account.waivers().stream()
            .filter(Waiver::booked)
            .map(Waiver::amount)
            .reduce(none, Money::plus);
    Money conceded = account.waived().minus(booked);
    Money open = account.open();
    Money principal =
        claimedPrincipal
            .minus(account.recovered())
            .minus(booked)
            .minus(conceded.minus(charges).max(none))
            .max(none)
            .min(open);
    return new OpenParts(principal, open.minus(principal));
  }

  /** The invoices are paid, and only what the delay added is left. */
  public boolean accessoriesOnly() {
    return principal.isZero() && accessories.isPositive();
  }
}
