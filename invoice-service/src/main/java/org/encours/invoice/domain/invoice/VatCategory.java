package org.encours.invoice.domain.invoice;

import java.math.BigDecimal;

/** The VAT categories of EN 16931 (UNCL 5305). */
public enum VatCategory {
  /** Standard or reduced rate. */
  S("", ""),
  /** A rate of zero. */
  Z("", ""),
  /** Exempt. */
  E("", "Exempt from VAT"),
  /** The buyer accounts for the VAT. */
  AE("VATEX-EU-AE", "Reverse charge"),
  /** Supply to another member state. */
  K("VATEX-EU-IC", "Intra-Community supply"),
  /** Export out of the Union. */
  G("VATEX-EU-G", "Export outside the EU"),
  /** Outside the scope of VAT: the seller has no VAT number, or it is a mere reduction of debt. */
  O("VATEX-EU-O", "Not subject to VAT");

  private final String reasonCode;
  private final String reason;

  VatCategory(String reasonCode, String reason) {
    this.reasonCode = reasonCode;
    this.reason = reason;
  }

  /** Whether it knows no rate at all. */
  public boolean outside() {
    return this == O;
  }

  /** Why no VAT is charged, in the code list of exemptions; empty where it needs none. */
  public String reasonCode() {
    return reasonCode;
  }

  public String reason() {
    return reason;
  }

  public static VatCategory of(BigDecimal rate, boolean sellerHasVatNumber) {
    if (rate.signum() > 0) {
      return S;
    }
    return sellerHasVatNumber ? Z : O;
  }
}
