package org.encours.dunning.domain.charge;

import java.time.LocalDate;
import org.encours.kernel.Money;

/**
 * A change of the charges that stand in the ledger beside an invoice's principal.
 *
 * @param on from the end of which day it counts
 * @param amount always positive
 */
public record ChargeEntry(Change change, LocalDate on, Kind kind, Money amount) {

  /** What happened to a charge. */
  public enum Change {
    BOOKED,
    PAID,
    REVERSED,
    WAIVED
  }

  /** What is charged, as the ledger names it. */
  public enum Kind {
    INTEREST,
    FIXED_COMPENSATION,
    PENALTY,
    FEE,
    /** Of a court or a bailiff: collections incurs it, no message of ours claims it. */
    COST
  }
}
