package org.encours.collections.domain.court;

/** How the debtor stands to the debt. */
public enum Contest {
  NONE,
  /** An excuse that was looked at and is not serious. */
  WEAK,
  SERIOUS
}
