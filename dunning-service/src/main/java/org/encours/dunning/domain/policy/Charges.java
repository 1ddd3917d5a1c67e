package org.encours.dunning.domain.policy;

/** Whether a step claims what the law and the accepted terms allow on top of the principal. */
public enum Charges {
  NONE,
  STATUTORY
}
