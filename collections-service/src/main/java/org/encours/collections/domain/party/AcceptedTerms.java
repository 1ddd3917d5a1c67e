package org.encours.collections.domain.party;

import java.time.LocalDate;

/**
 * The sales terms as the debtor took them.
 *
 * @param manner how: a mention on the invoice is weak proof, a signature or an online acceptance is
 *     strong
 * @param acceptedOn null when no date is proven
 */
public record AcceptedTerms(
    String version,
    LocalDate acceptedOn,
    Manner manner,
    boolean interestClause,
    boolean penaltyClause) {

  public enum Manner {
    SIGNED,
    ONLINE,
    MENTIONED,
    NONE
  }

  /** Whether a judge would take them as agreed: signed or accepted online, on a known date. */
  public boolean proven() {
    return acceptedOn != null && (manner == Manner.SIGNED || manner == Manner.ONLINE);
  }
}
