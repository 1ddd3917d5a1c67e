package org.encours.dunning.domain.claim;

/** How often the flat sum of an invoice paid in parts is due. */
public enum FlatSum {
  /** Once, however many instalments are late: the prudent reading, and the default. */
  PER_INVOICE,
  /** For each late instalment (CJEU C-585/20 and C-370/21: for each late payment). */
  PER_INSTALMENT
}
