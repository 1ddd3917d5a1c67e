package org.encours.collections.domain.money;

import org.encours.kernel.Money;

/**
 * The invoices of a case as the creditor's ledger counts them. The ledger holds no interest and no
 * lump sum: whatever comes in pays invoices there, in any order of the mandate. What the ledger has
 * open and what only this service knows of always add up to what is open of the case.
 */
public final class LedgerShare {

  private LedgerShare() {}

  /** What the ledger has open once it has booked every payment and credit note. */
  public static Money open(Money claimedPrincipal, Account account) {
    return claimedPrincipal
        .minus(account.recovered())
        .minus(booked(account))
        .max(Money.zero(claimedPrincipal.currency()));
  }

  /** What the ledger would still wait for, though it was conceded: it must write that off. */
  public static Money conceded(Money claimedPrincipal, Account account) {
    Money charges = account.claimed().minus(claimedPrincipal);
    return account
        .waived()
        .minus(booked(account))
        .minus(charges)
        .max(Money.zero(charges.currency()))
        .min(open(claimedPrincipal, account));
  }

  private static Money booked(Account account) {
    return account.waivers().stream()
        .filter(Waiver::booked)
        .map(Waiver::amount)
        .reduce(Money.zero(account.claimed().currency()), Money::plus);
  }
}
