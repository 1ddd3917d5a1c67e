package org.encours.dunning.domain.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/**
 * How far a debtor's word is taken without asking anybody.
 *
 * @param promiseDays how far away it may promise to pay, or the first of its instalments be
 * @param mostParts into how many instalments it may split
 * @param agreedUpTo what is asked for at most, if instalments are to be agreed to at once; above it
 *     a person decides
 * @param fileBytes how large a file may be
 */
public record PageLimits(int promiseDays, int mostParts, BigDecimal agreedUpTo, int fileBytes) {

  /** What is wrong about it on a day; empty where it can be taken. */
  public List<Violation> violations(DebtorAct act, LocalDate today) {
    return switch (act) {
      case DebtorAct.Paid it ->
          it.paidOn().isAfter(today)
              ? List.of(new Violation("paidOn", "lies in the future"))
              : List.of();
      case DebtorAct.WillPay it -> within("dueDate", it.by(), today, promiseDays);
      case DebtorAct.Instalments it -> {
        List<Violation> wrong = new ArrayList<>(within("dueDate", it.first(), today, promiseDays));
        if (it.parts() < 2 || it.parts() > mostParts) {
          wrong.add(new Violation("parts", "must be 2 to " + mostParts));
        }
        yield wrong;
      }
      case DebtorAct.Contested _, DebtorAct.Correction _, DebtorAct.InvoiceCopy _ -> List.of();
    };
  }

  public boolean agreedAtOnce(Money total) {
    return total.amount().compareTo(agreedUpTo) <= 0;
  }

  private static List<Violation> within(String path, LocalDate day, LocalDate today, int most) {
    if (day.isBefore(today)) {
      return List.of(new Violation(path, "lies in the past"));
    }
    return ChronoUnit.DAYS.between(today, day) > most
        ? List.of(new Violation(path, "must be " + today.plusDays(most) + " or before"))
        : List.of();
  }
}
