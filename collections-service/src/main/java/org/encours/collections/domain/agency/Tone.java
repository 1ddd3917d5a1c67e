package org.encours.collections.domain.agency;

/** How a debtor is spoken to, from the softest to the hardest. */
public enum Tone {
  COURTEOUS,
  FIRM,
  FINAL;

  public boolean harderThan(Tone other) {
    return compareTo(other) > 0;
  }
}
