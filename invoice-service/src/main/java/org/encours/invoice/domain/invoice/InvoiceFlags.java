package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * What an invoice's balance alone does not tell.
 *
 * @param disputed the part of the principal under an open dispute
 * @param chargesDisputed the same of its charges
 * @param inCollection whether an agency or a court works the claim now
 * @param assignment whose the claim is, when it was sold or factored
 * @param lastMovement business date of the latest payment or credit
 * @param settledOn when nothing was left to pay, by payment or credit
 */
public record InvoiceFlags(
    Money disputed,
    Money chargesDisputed,
    boolean inCollection,
    Optional<Assignment> assignment,
    Optional<LocalDate> lastMovement,
    Optional<LocalDate> settledOn) {

  public static InvoiceFlags fresh(Money zero) {
    return new InvoiceFlags(
        zero, zero, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public InvoiceFlags withDisputed(Money amount) {
    return new InvoiceFlags(
        amount, chargesDisputed, inCollection, assignment, lastMovement, settledOn);
  }

  public InvoiceFlags withChargesDisputed(Money amount) {
    return new InvoiceFlags(disputed, amount, inCollection, assignment, lastMovement, settledOn);
  }

  public InvoiceFlags withCollection(boolean now) {
    return new InvoiceFlags(disputed, chargesDisputed, now, assignment, lastMovement, settledOn);
  }

  public InvoiceFlags withAssignment(Optional<Assignment> owner) {
    return new InvoiceFlags(
        disputed, chargesDisputed, inCollection, owner, lastMovement, settledOn);
  }

  public InvoiceFlags moved(LocalDate on, boolean settled) {
    LocalDate latest = lastMovement.filter(on::isBefore).orElse(on);
    return new InvoiceFlags(
        disputed,
        chargesDisputed,
        inCollection,
        assignment,
        Optional.of(latest),
        settled ? Optional.of(latest) : Optional.empty());
  }
}
