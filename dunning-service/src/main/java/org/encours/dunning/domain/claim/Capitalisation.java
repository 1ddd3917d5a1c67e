package org.encours.dunning.domain.claim;

/** Whether unpaid interest comes to bear interest itself. */
public enum Capitalisation {
  /** Simple interest: never without a formal demand for a whole year's (BE, FR, LU, DE). */
  NONE,
  /** At each anniversary of the first day of default (NL BW 6:119 lid 2, 6:119a lid 3). */
  YEARLY
}
