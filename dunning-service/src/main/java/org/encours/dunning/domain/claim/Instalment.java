package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * A part of an invoice and the day it falls due; an ordinary invoice has one.
 *
 * @param inCase whether a collection case is about it
 * @param settledOn when a settlement ended it: what of it was not paid is given up
 */
public record Instalment(
    LocalDate dueDate, Money amount, boolean inCase, Optional<LocalDate> settledOn) {

  public Instalment {
    // Parts kept before cases were told apart from their invoices know of none.
    settledOn = settledOn == null ? Optional.empty() : settledOn;
  }

  public Instalment(LocalDate dueDate, Money amount) {
    this(dueDate, amount, false, Optional.empty());
  }

  Instalment of(Money part) {
    return new Instalment(dueDate, part, inCase, settledOn);
  }

  Instalment taken(boolean into) {
    return new Instalment(dueDate, amount, into, settledOn);
  }

  Instalment settled(Optional<LocalDate> on) {
    return new Instalment(dueDate, amount, false, on);
  }
}
