package org.encours.collections.domain.agencywork;

/**
 * How an agency and a debtor came to speak, as far as the agency tells.
 *
 * @param channel by which, or null
 * @param reached whom, or null
 * @param by who turned to the other; null where it was not told
 */
public record Contacting(Channel channel, Person reached, Side by) {

  /** By which way. */
  public enum Channel {
    CALL,
    VISIT,
    SMS,
    EMAIL,
    LETTER,
    OTHER;

    /** Whether it breaks in on the debtor at that very hour. */
    boolean atAnHour() {
      return this == CALL || this == VISIT || this == SMS;
    }
  }

  /** Who was spoken to. */
  public enum Person {
    DEBTOR,
    REPRESENTATIVE,
    FAMILY,
    NEIGHBOUR,
    EMPLOYER,
    /** Tried in vain, which is a contact all the same. */
    NOBODY;

    /** Whether a consumer's debts are none of its business. */
    boolean stranger() {
      return this == FAMILY || this == NEIGHBOUR || this == EMPLOYER;
    }
  }

  /** Who turned to whom. */
  public enum Side {
    AGENCY,
    DEBTOR
  }
}
