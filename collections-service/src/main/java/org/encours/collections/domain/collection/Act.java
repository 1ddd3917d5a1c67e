package org.encours.collections.domain.collection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does something, and when.
 *
 * @param on the business date it counts for
 * @param at the instant it was done
 */
public record Act(LocalDate on, Instant at, String by) {

  /** Who acts when the creditor's books say something. */
  public static final String LEDGER = "ledger";
}
