package org.encours.invoice.domain;

import org.encours.kernel.Money;

/**
 * What became of an invoice's total. At all times {@code total = paid + credited + writtenOff +
 * open}, and no part is negative.
 */
public record Balance(Money total, Money paid, Money credited, Money writtenOff) {

  public Balance {
    if (paid.isNegative()
        || credited.isNegative()
        || writtenOff.isNegative()
        || total.compareTo(paid.plus(credited).plus(writtenOff)) < 0) {
      throw new IllegalStateException(
          "paid %s, credited %s and written off %s do not fit a total of %s"
              .formatted(paid, credited, writtenOff, total));
    }
  }

  public static Balance of(Money total) {
    Money zero = Money.zero(total.currency());
    return new Balance(total, zero, zero, zero);
  }

  public Money open() {
    return total.minus(paid).minus(credited).minus(writtenOff);
  }

  Balance paidMore(Money amount) {
    return new Balance(total, paid.plus(amount), credited, writtenOff);
  }

  Balance creditedMore(Money amount) {
    return new Balance(total, paid, credited.plus(amount), writtenOff);
  }

  Balance writtenOffMore(Money amount) {
    return new Balance(total, paid, credited, writtenOff.plus(amount));
  }

  Balance writtenOffLess(Money amount) {
    return new Balance(total, paid, credited, writtenOff.minus(amount));
  }
}
