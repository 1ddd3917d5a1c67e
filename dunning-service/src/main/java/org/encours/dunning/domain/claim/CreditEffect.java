package org.encours.dunning.domain.claim;

/** From when a credit note lowers the debt. */
public enum CreditEffect {
  /** It corrects the invoice: what was never due bears no interest. The default. */
  RETROACTIVE,
  /** It is a commercial gesture and counts from its own date. */
  ON_ITS_DATE
}
