package org.encours.dunning.domain.policy;

/** How firmly a message speaks; FINAL is the formal notice. */
public enum Tone {
  COURTEOUS,
  FIRM,
  FINAL
}
