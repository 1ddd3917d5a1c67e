package org.encours.collections.domain.party;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Who does something, and when.
 *
 * @param on the business date it counts for
 * @param at the instant it was done
 */
public record ActionStamp(LocalDate on, Instant at, String by) {

  /** Who acts when the creditor's books say something. */
  public static final String LEDGER = "ledger";

  /**
   * The day from which it is known here that money counts for a day: never before that day, and not
   * before it was heard of. A bank tells a payment some days after its value date.
   */
  public LocalDate knownOn(LocalDate counts) {
    LocalDate heard = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return heard.isAfter(counts) ? heard : counts;
  }
}
