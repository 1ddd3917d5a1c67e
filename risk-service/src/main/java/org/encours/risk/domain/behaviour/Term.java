package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.Objects;
import org.encours.kernel.Money;

/**
 * One amount of an invoice that falls due on one date: the whole invoice, or one instalment of it.
 */
public record Term(LocalDate dueDate, Money amount) {

  public Term {
    Objects.requireNonNull(dueDate, "dueDate");
    requireNotNegative(amount);
  }

  static void requireNotNegative(Money amount) {
    if (Objects.requireNonNull(amount, "amount").isNegative()) {
      throw new IllegalArgumentException("no amount of an invoice is negative: " + amount);
    }
  }
}
