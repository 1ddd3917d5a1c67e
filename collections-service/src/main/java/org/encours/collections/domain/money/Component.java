package org.encours.collections.domain.money;

import java.util.List;

/** What a claim is made of, as the creditor's ledger names it. */
public enum Component {
  /** The invoice itself, value added tax included. */
  PRINCIPAL,
  INTEREST,
  /** The lump sum of the law, the 40 euro between enterprises. */
  FIXED_COMPENSATION,
  /** What a clause of the contract makes the debtor pay. */
  PENALTY,
  /** Of a reminder, where the law allows one. */
  FEE,
  /** Of a court or bailiff, borne by the debtor. */
  COST;

  /**
   * What money settles whose split the ledger has not told yet, and what a credit note lowers: the
   * invoice first, so that nobody is pressed for a charge that may be paid.
   */
  static final List<Component> UNTOLD =
      List.of(PRINCIPAL, INTEREST, COST, PENALTY, FIXED_COMPENSATION, FEE);

  /** What a concession gives up, the least certain first. */
  static final List<Component> CONCEDED =
      List.of(FEE, PENALTY, FIXED_COMPENSATION, COST, INTEREST, PRINCIPAL);

  public boolean principal() {
    return this == PRINCIPAL;
  }
}
