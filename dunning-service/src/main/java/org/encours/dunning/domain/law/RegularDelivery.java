package org.encours.dunning.domain.law;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Free reminders under a contract of regular delivery with a Belgian consumer: those for three
 * unpaid due dates in a calendar year cost nothing (CEL art. XIX.2 §2). Due dates are counted, not
 * letters.
 *
 * @param remindedDueDates every due date of the contract that was reminded before
 */
public record RegularDelivery(Set<LocalDate> remindedDueDates) {

  private static final int FREE_DUE_DATES_A_YEAR = 3;

  public RegularDelivery {
    remindedDueDates = Set.copyOf(remindedDueDates);
  }

  public boolean isFree(LocalDate dueDate) {
    return remindedDueDates.stream()
            .filter(date -> date.getYear() == dueDate.getYear() && !date.equals(dueDate))
            .count()
        < FREE_DUE_DATES_A_YEAR;
  }

  public RegularDelivery remindedFor(LocalDate dueDate) {
    Set<LocalDate> dates = new HashSet<>(remindedDueDates);
    dates.add(dueDate);
    return new RegularDelivery(dates);
  }
}
