package org.encours.dunning.domain.hold;

/** What is contested, as the ledger names it. */
public enum DisputeReason {
  SERVICE,
  GOODS,
  AMOUNT,
  NOT_RECEIVED,
  NOT_ORDERED,
  LATE_DELIVERY,
  MISUNDERSTANDING,
  WRONG_ADDRESS,
  OTHER
}
