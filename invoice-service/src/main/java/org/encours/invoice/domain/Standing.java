package org.encours.invoice.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * What an invoice's balance alone does not tell.
 *
 * @param disputed the part under an open dispute
 * @param inCollection whether an agency or a court works the claim now
 * @param assignment whose the claim is, when it was sold or factored
 * @param lastMovement business date of the latest payment or credit
 * @param settledOn when nothing was left to pay, by payment or credit
 */
public record Standing(
    Money disputed,
    boolean inCollection,
    Optional<Assignment> assignment,
    Optional<LocalDate> lastMovement,
    Optional<LocalDate> settledOn) {

  static Standing fresh(Money zero) {
    return new Standing(zero, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Standing withDisputed(Money amount) {
    return new Standing(amount, inCollection, assignment, lastMovement, settledOn);
  }

  Standing withCollection(boolean now) {
    return new Standing(disputed, now, assignment, lastMovement, settledOn);
  }

  Standing withAssignment(Optional<Assignment> owner) {
    return new Standing(disputed, inCollection, owner, lastMovement, settledOn);
  }

  Standing moved(LocalDate on, boolean settled) {
    LocalDate latest = lastMovement.filter(on::isBefore).orElse(on);
    return new Standing(
        disputed,
        inCollection,
        assignment,
        Optional.of(latest),
        settled ? Optional.of(latest) : Optional.empty());
  }
}
