package org.encours.collections.domain.collection;

import java.time.LocalDate;
import org.encours.kernel.Money;

/** A part of the claim that the creditor gave up: a credit note, a settlement, a concession. */
public record Waiver(Money amount, LocalDate on, String by, String reason) {

  /** A credit note or write-off in the ledger, which takes from the invoice itself. */
  boolean booked() {
    return by.equals(Act.LEDGER);
  }
}
