package org.encours.invoice.domain.policy;

/** When a debtor's credit pays its claims by itself, the oldest due first. */
public enum CreditUse {
  /** As soon as a claim is due: set-off asks for no more (BE C.civ. 5.255; FR C.civ. 1347-1). */
  WHEN_DUE,
  /** As soon as there is anything open. */
  AT_ONCE,
  /** Only when a person says so. */
  BY_HAND
}
