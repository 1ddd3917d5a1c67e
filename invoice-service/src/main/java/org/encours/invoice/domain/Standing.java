package org.encours.invoice.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * What an invoice's balance alone does not tell.
 *
 * @param disputed the part under an open dispute
 * @param inCollection whether an agency or a court works the claim now
 * @param assignedTo the factor or buyer, when the claim was sold
 * @param lastMovement business date of the latest payment or credit
 * @param settledOn when nothing was left to pay, by payment or credit
 */
public record Standing(
    Money disputed,
    boolean inCollection,
    Optional<String> assignedTo,
    Optional<LocalDate> lastMovement,
    Optional<LocalDate> settledOn) {

  static Standing fresh(Money zero) {
    return new Standing(zero, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Standing withDisputed(Money amount) {
    return new Standing(amount, inCollection, assignedTo, lastMovement, settledOn);
  }

  Standing withCollection(boolean now) {
    return new Standing(disputed, now, assignedTo, lastMovement, settledOn);
  }

  Standing withAssignee(String assignee) {
    return new Standing(disputed, inCollection, Optional.of(assignee), lastMovement, settledOn);
  }

  Standing moved(LocalDate on, boolean settled) {
    LocalDate latest = lastMovement.filter(on::isBefore).orElse(on);
    return new Standing(
        disputed,
        inCollection,
        assignedTo,
        Optional.of(latest),
        settled ? Optional.of(latest) : Optional.empty());
  }
}
