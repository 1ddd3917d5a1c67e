package org.encours.invoice.domain.charge;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * One amount that a claim raised beside the principal, outside VAT.
 *
 * @param claim the event that raised it
 * @param claimedOn the day from which it is owed
 * @param paid by money or credit
 * @param waived let go by a person, by policy or with a credit note
 * @param withdrawn the part of {@code waived} that should never have been claimed, so that a later
 *     claim may raise it anew
 */
public record ChargeItem(
    UUID id,
    ChargeKind kind,
    UUID claim,
    LocalDate claimedOn,
    Money amount,
    Money paid,
    Money waived,
    Money withdrawn) {

  public ChargeItem {
    if (!amount.isPositive()
        || paid.isNegative()
        || withdrawn.isNegative()
        || withdrawn.compareTo(waived) > 0
        || amount.compareTo(paid.plus(waived)) < 0) {
      throw new IllegalStateException(
          "paid %s, waived %s and withdrawn %s do not fit a charge of %s"
              .formatted(paid, waived, withdrawn, amount));
    }
  }

  static ChargeItem of(UUID id, ChargeKind kind, UUID claim, LocalDate on, Money amount) {
    Money zero = Money.zero(amount.currency());
    return new ChargeItem(id, kind, claim, on, amount, zero, zero, zero);
  }

  public Money open() {
    return amount.minus(paid).minus(waived);
  }

  /** What still stands as claimed, whatever became of it. */
  Money standing() {
    return amount.minus(withdrawn);
  }

  ChargeItem paidMore(Money more) {
    return new ChargeItem(id, kind, claim, claimedOn, amount, paid.plus(more), waived, withdrawn);
  }

  ChargeItem waivedMore(Money more, boolean withdraw) {
    return new ChargeItem(
        id,
        kind,
        claim,
        claimedOn,
        amount,
        paid,
        waived.plus(more),
        withdraw ? withdrawn.plus(more) : withdrawn);
  }
}
