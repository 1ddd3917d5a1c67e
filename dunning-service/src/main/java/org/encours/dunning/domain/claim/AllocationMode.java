package org.encours.dunning.domain.claim;

/** What a payment without indication settles first. */
public enum AllocationMode {
  /** The creditor agrees to it; it is how the ledger books, and the mildest for the debtor. */
  PRINCIPAL_FIRST,
  /** Interest, then principal, then the flat sum (BE C.civ. 5.210; FR C.civ. 1343-1). */
  INTEREST_THEN_PRINCIPAL,
  /** The flat sum, then interest, then principal. */
  COSTS_INTEREST_PRINCIPAL
}
