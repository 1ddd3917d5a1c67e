package org.encours.risk.domain.credit;

/** How much a debtor needs our supply: what a hold would move it to. */
public enum Leverage {
  /** It buys elsewhere tomorrow: a hold loses the customer before it brings the money. */
  LOW("it can buy elsewhere: agree on a plan before supply is held"),
  SOME("it would feel a hold: announce it with a date first"),
  /** Without us it cannot work: a hold brings the money soon. */
  HIGH("it depends on this supply: a hold will be answered soon");

  private final String advice;

  Leverage(String advice) {
    this.advice = advice;
  }

  /** For whoever is about to hold supply, without a full stop. */
  public String advice() {
    return advice;
  }
}
