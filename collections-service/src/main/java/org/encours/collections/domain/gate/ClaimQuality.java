package org.encours.collections.domain.gate;

/** The three qualities a claim needs before a court (certaine, liquide, exigible). */
public enum ClaimQuality {
  /** Its existence is not seriously open to dispute. */
  CERTAIN,
  /** Its amount is fixed or computable. */
  LIQUID,
  /** Its term has elapsed and nothing defers it. */
  DUE
}
