package org.encours.risk.domain.behaviour;

/** Who was right: a rejected dispute says something about the debtor, an upheld one does not. */
public enum DisputeOutcome {
  UPHELD,
  REJECTED,
  PARTLY
}
