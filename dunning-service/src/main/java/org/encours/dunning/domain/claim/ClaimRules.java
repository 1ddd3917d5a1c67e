package org.encours.dunning.domain.claim;

/**
 * What the law leaves to the creditor, or what its judges read in more than one way.
 *
 * @param allocation what a payment settles first
 * @param creditEffect from when a credit note counts
 * @param bounces what becomes of the time between a payment and its return
 * @param flatSum how often the flat sum is due
 */
public record ClaimRules(
    AllocationMode allocation, CreditEffect creditEffect, BounceEffect bounces, FlatSum flatSum) {

  /** Payments to the principal first, as the ledger books them; the rest as the law has it. */
  public static final ClaimRules STANDARD =
      new ClaimRules(
          AllocationMode.PRINCIPAL_FIRST,
          CreditEffect.RETROACTIVE,
          BounceEffect.AS_IF_NEVER_PAID,
          FlatSum.PER_INVOICE);

  public ClaimRules with(AllocationMode other) {
    return new ClaimRules(other, creditEffect, bounces, flatSum);
  }

  public ClaimRules with(CreditEffect other) {
    return new ClaimRules(allocation, other, bounces, flatSum);
  }

  public ClaimRules with(BounceEffect other) {
    return new ClaimRules(allocation, creditEffect, other, flatSum);
  }

  public ClaimRules with(FlatSum other) {
    return new ClaimRules(allocation, creditEffect, bounces, other);
  }
}
