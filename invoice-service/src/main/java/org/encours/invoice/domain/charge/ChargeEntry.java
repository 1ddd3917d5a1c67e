package org.encours.invoice.domain.charge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * One line of the book of charges, written once and never changed. Charges have an account of their
 * own beside the principal's: ageing, DSO and VAT look at the principal alone.
 *
 * @param on the day it counts from, which a late booking may put in the past
 * @param amount positive when the debtor owes more by it
 * @param source the claim, receipt, credit note or decision it comes from
 * @param cause why it was waived
 */
public record ChargeEntry(
    UUID item,
    ChargeKind charge,
    Kind kind,
    LocalDate on,
    Money amount,
    UUID source,
    Optional<WaiverCause> cause) {

  /** Why the amount changed. */
  public enum Kind {
    CLAIMED,
    PAID,
    PAYMENT_REVERSED,
    WAIVED,
    /** What was let go for the sake of a payment that went back. */
    WAIVER_REVERSED,
    /** The claim was sold or factored with its charges. */
    ASSIGNED,
    REASSIGNED
  }

  /** The other side of the line where the charge is owed to an assignee. */
  public ChargeEntry toAssignee(LocalDate day) {
    return new ChargeEntry(
        item, charge, Kind.ASSIGNED, day, amount.negated(), source, Optional.empty());
  }

  static ChargeEntry of(ChargeItem item, Kind kind, LocalDate on, Money amount, UUID source) {
    return of(item, kind, on, amount, source, Optional.empty());
  }

  static ChargeEntry of(
      ChargeItem item,
      Kind kind,
      LocalDate on,
      Money amount,
      UUID source,
      Optional<WaiverCause> cause) {
    // Nothing in the book happens to a charge before it was claimed.
    LocalDate day = on.isBefore(item.claimedOn()) ? item.claimedOn() : on;
    return new ChargeEntry(item.id(), item.kind(), kind, day, amount, source, cause);
  }
}
