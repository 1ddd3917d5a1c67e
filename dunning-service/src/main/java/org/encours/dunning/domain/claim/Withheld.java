package org.encours.dunning.domain.claim;

/**
 * A charge that is not claimed although someone might expect it, with the reason a controller
 * reads.
 *
 * @param law the article that stands in the way
 */
public record Withheld(Charge charge, String reason, String law) {

  /** The kinds of charge there are. */
  public enum Charge {
    INTEREST,
    FIXED_COMPENSATION,
    PENALTY,
    REMINDER_COST
  }
}
