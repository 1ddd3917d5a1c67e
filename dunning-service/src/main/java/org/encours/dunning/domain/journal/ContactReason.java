package org.encours.dunning.domain.journal;

/** Why a debtor does not pay. */
public enum ContactReason {
  TEMPORARY_CASH_TROUBLE,
  STRETCHING_TERMS,
  DISPUTE_ON_PERFORMANCE,
  ADMINISTRATIVE
}
