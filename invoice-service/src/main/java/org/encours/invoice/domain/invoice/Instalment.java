package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import org.encours.kernel.Money;

/**
 * One part of an invoice with its own due date; an invoice due at once has a single one.
 *
 * @param number 1-based, in the order of the due dates
 * @param amount what was agreed for it
 * @param open what is still to be paid of it
 */
public record Instalment(int number, LocalDate dueDate, Money amount, Money open) {

  public Instalment {
    if (open.isNegative() || open.compareTo(amount) > 0) {
      throw new IllegalStateException("instalment " + number + " is " + open + " of " + amount);
    }
  }

  public static Instalment of(int number, LocalDate dueDate, Money amount) {
    return new Instalment(number, dueDate, amount, amount);
  }

  Instalment changed(Money difference) {
    return new Instalment(number, dueDate, amount, open.plus(difference));
  }
}
