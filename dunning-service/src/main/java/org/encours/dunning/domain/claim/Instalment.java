package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * A part of an invoice and the day it falls due; an ordinary invoice has one.
 *
 * @param inCase the collection case that is about it
 * @param settledOn when a settlement ended it: what of it was not paid is given up
 */
public record Instalment(
    LocalDate dueDate, Money amount, Optional<UUID> inCase, Optional<LocalDate> settledOn) {

  public Instalment {
    // Parts kept before cases were told apart from their invoices know of none.
    inCase = inCase == null ? Optional.empty() : inCase;
    settledOn = settledOn == null ? Optional.empty() : settledOn;
  }

  public Instalment(LocalDate dueDate, Money amount) {
    this(dueDate, amount, Optional.empty(), Optional.empty());
  }

  Instalment of(Money part) {
    return new Instalment(dueDate, part, inCase, settledOn);
  }

  Instalment due(LocalDate other) {
    return new Instalment(other, amount, inCase, settledOn);
  }

  Instalment in(Optional<UUID> which) {
    return new Instalment(dueDate, amount, which, settledOn);
  }

  boolean isIn(UUID which) {
    return inCase.filter(which::equals).isPresent();
  }

  /** Neither settled nor in a case. */
  boolean isOurs() {
    return inCase.isEmpty() && settledOn.isEmpty();
  }

  Instalment settled(Optional<LocalDate> on) {
    return new Instalment(dueDate, amount, Optional.empty(), on);
  }
}
