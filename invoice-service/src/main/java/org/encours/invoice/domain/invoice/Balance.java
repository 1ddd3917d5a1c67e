package org.encours.invoice.domain.invoice;

import org.encours.invoice.domain.book.InvoiceStatus;
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

  InvoiceStatus status(boolean assigned) {
    if (open().isPositive()) {
      if (assigned) {
        return InvoiceStatus.ASSIGNED;
      }
      return paid.isPositive() ? InvoiceStatus.PARTLY_PAID : InvoiceStatus.OPEN;
    }
    if (writtenOff.isPositive()) {
      return InvoiceStatus.WRITTEN_OFF;
    }
    return paid.isZero() && credited.isPositive() ? InvoiceStatus.CREDITED : InvoiceStatus.PAID;
  }

  public Balance paidMore(Money amount) {
    return new Balance(total, paid.plus(amount), credited, writtenOff);
  }

  public Balance creditedMore(Money amount) {
    return new Balance(total, paid, credited.plus(amount), writtenOff);
  }

  public Balance writtenOffMore(Money amount) {
    return new Balance(total, paid, credited, writtenOff.plus(amount));
  }

  public Balance writtenOffLess(Money amount) {
    return new Balance(total, paid, credited, writtenOff.minus(amount));
  }
}
