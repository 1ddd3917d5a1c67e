package org.encours.risk.model;

/** A history that cannot be learned from, with the reason and where there is one the line. */
public final class UnusableHistory extends RuntimeException {

  UnusableHistory(String reason) {
    super(reason);
  }
}
