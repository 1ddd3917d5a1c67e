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
    Money owed = unpaid(claimedPrincipal, account);
    Money open = account.open();
    Money principal = owed.minus(conceded(claimedPrincipal, account)).min(open);
    return new OpenParts(principal, open.minus(principal));
  }

  /** What of the invoices themselves was conceded, beyond what credit notes took back. */
  static Money conceded(Money claimedPrincipal, Account account) {
    Money charges = account.claimed().minus(claimedPrincipal);
    return account
        .waived()
        .minus(booked(account))
        .minus(charges)
        .max(Money.zero(charges.currency()))
        .min(unpaid(claimedPrincipal, account));
  }

  /** The invoices less what was paid and credited. */
  private static Money unpaid(Money claimedPrincipal, Account account) {
    return claimedPrincipal
        .minus(account.recovered())
        .minus(booked(account))
        .max(Money.zero(claimedPrincipal.currency()));
  }

  private static Money booked(Account account) {
    return account.waivers().stream()
        .filter(Waiver::booked)
        .map(Waiver::amount)
        .reduce(Money.zero(account.claimed().currency()), Money::plus);
  }

  /** The invoices are paid, and only what the delay added is left. */
  public boolean accessoriesOnly() {
    return principal.isZero() && accessories.isPositive();
  }
}
