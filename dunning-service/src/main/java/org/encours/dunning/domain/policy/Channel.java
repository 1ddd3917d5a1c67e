package org.encours.dunning.domain.policy;

/** What a step does. */
public enum Channel {
  EMAIL,
  LETTER,
  REGISTERED_LETTER,
  PHONE,
  SUPPLY_HOLD,
  HANDOFF;

  /** Whether the step sends something in writing that serves as proof later. */
  public boolean written() {
    return this == EMAIL || onPaper();
  }

  public boolean onPaper() {
    return this == LETTER || this == REGISTERED_LETTER;
  }
}
