package org.encours.invoice.domain.cashforecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * What is open of an invoice and due on one date.
 *
 * @param days empty while nobody has forecast it
 */
public record OpenPart(UUID debtor, LocalDate dueDate, Money open, Optional<PaymentDays> days) {

  /**
   * The share expected in a week after a day, in millionths; the first week begins the day after.
   */
  long expectedIn(int week, LocalDate asOf) {
    int age = Math.toIntExact(ChronoUnit.DAYS.between(dueDate, asOf));
    return days.map(it -> it.between(age + 7 * week, age + 7 * week + 7, age)).orElse(0L);
  }
}
