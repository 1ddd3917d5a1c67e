package org.encours.collections.domain.cases;

/** How a case ended. */
public enum Outcome {
  RECOVERED,
  SETTLED,
  UNRECOVERABLE,
  RECALLED,
  WITHDRAWN,
  PAID_DIRECTLY,
  /** Assigned to a buyer, and the debtor told whom to pay. */
  SOLD;

  /** Whether money ended it, so that the case is open again when the money goes back. */
  public boolean byMoney() {
    return this == RECOVERED || this == SETTLED || this == PAID_DIRECTLY;
  }
}
