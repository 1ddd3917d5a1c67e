package org.encours.invoice.domain.copy;

import java.math.BigDecimal;

/** The VAT categories of EN 16931 (UNCL 5305) that an invoice of the ledger can be of. */
public enum VatCategory {
  /** Standard or reduced rate. */
  S,
  /** A rate of zero. */
  Z,
  /** Outside the scope of VAT: the seller has no VAT number, or it is a mere reduction of debt. */
  O;

  /** Whether it knows no rate at all. */
  public boolean outside() {
    return this == O;
  }

  static VatCategory of(BigDecimal rate, boolean sellerHasVatNumber) {
    if (rate.signum() > 0) {
      return S;
    }
    return sellerHasVatNumber ? Z : O;
  }
}
