package org.encours.dunning.domain.claim;

/** What becomes of the time between a payment and its return. */
public enum BounceEffect {
  /** A direct debit that is returned never paid anything: the time bears interest. The default. */
  AS_IF_NEVER_PAID,
  /** The debt is open again from the day of the return on: a favour to the debtor. */
  FROM_ITS_RETURN
}
