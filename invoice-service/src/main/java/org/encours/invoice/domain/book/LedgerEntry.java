package org.encours.invoice.domain.book;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * One line of the book, written once and never changed. The sum of a debtor's lines up to a date is
 * what it owed on that date; that is what makes every past report exact.
 *
 * @param debtor empty only for money whose payer is not known yet
 * @param invoice empty for credit that no invoice has used yet
 * @param dueDate the date its age is counted from: the instalment's due date, or the credit's own
 *     date
 * @param businessDate the day it counts from, which a late booking may put in the past
 * @param amount positive when the debtor owes more by it
 * @param source the invoice, receipt, credit note or decision that it comes from
 */
public record LedgerEntry(
    CreditorId creditor,
    Optional<UUID> debtor,
    Optional<UUID> invoice,
    Kind kind,
    LocalDate dueDate,
    LocalDate businessDate,
    Money amount,
    UUID source) {

  /** Why the amount changed. */
  public enum Kind {
    ISSUED,
    PAID,
    PAYMENT_REVERSED,
    CREDITED,
    DISCOUNTED,
    DISCOUNT_REVERSED,
    TOLERATED,
    TOLERANCE_REVERSED,
    WRITTEN_OFF,
    WRITE_OFF_REVERSED,
    CREDIT_ARISEN,
    CREDIT_USED,
    /** Credit was paid back. */
    REFUNDED,
    /** The claim was sold or factored: it is owed to somebody else. */
    ASSIGNED,
    REASSIGNED
  }

  /** Money or a credit note that no invoice has used: it lowers what the debtor owes. */
  public static LedgerEntry creditArisen(
      CreditorId creditor, Optional<UUID> debtor, LocalDate on, Money amount, UUID source) {
    return new LedgerEntry(
        creditor, debtor, Optional.empty(), Kind.CREDIT_ARISEN, on, on, amount.negated(), source);
  }

  /** Takes back a credit, at the age at which it had been counted. */
  public static LedgerEntry creditUsed(
      CreditorId creditor,
      Optional<UUID> debtor,
      LocalDate arisen,
      LocalDate on,
      Money amount,
      UUID source) {
    return new LedgerEntry(
        creditor, debtor, Optional.empty(), Kind.CREDIT_USED, arisen, on, amount, source);
  }
}
