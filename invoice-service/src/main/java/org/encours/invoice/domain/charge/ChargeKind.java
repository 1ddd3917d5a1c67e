package org.encours.invoice.domain.charge;

/** What a charge is for. */
public enum ChargeKind {
  /** On the late principal, by law or by contract. */
  INTEREST,
  /** The flat sum for recovery costs (directive 2011/7/EU, art. 6). */
  FIXED_COMPENSATION,
  /** The lump sum of a penalty clause. */
  PENALTY,
  /** What a reminder costs a consumer beyond the free ones. */
  FEE,
  /** Of a court, a bailiff or an agency, where the debtor bears them. */
  COST
}
