package org.encours.invoice.domain.charge;

/** Why a charge is no longer owed though nobody paid it. */
public enum WaiverCause {
  /** By a person, with a reason. */
  WAIVED,
  /** By policy, as too small a rest to chase, or with the claim itself. */
  GIVEN_UP,
  /** A credit note lowered the principal that bore it: it was never due. */
  CREDITED,
  /** It had been claimed wrongly. */
  CORRECTED;

  /** Whether what was let go counts as never claimed. */
  boolean withdraws() {
    return this == CREDITED || this == CORRECTED;
  }
}
