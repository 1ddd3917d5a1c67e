package org.encours.risk.domain.credit;

/** How much risk a creditor takes to sell more. */
public enum PolicyLevel {
  CAUTIOUS,
  BALANCED,
  LIBERAL
}
