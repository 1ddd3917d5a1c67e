package org.encours.dunning.domain.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Free reminders under a contract of regular delivery with a Belgian consumer: those for three
 * unpaid due dates in a calendar year cost nothing, each beyond them at most 7.50 euro and the
 * postage (CEL art. XIX.2 §2). Due dates are counted, not letters; the year is the due date's.
 *
 * @param remindedDueDates every due date of the contract that was reminded before
 */
public record RegularDelivery(Set<LocalDate> remindedDueDates) {

  public static final int FREE_DUE_DATES_A_YEAR = 3;

  /** In euro, without the postage. */
  public static final BigDecimal MOST_FOR_A_REMINDER = new BigDecimal("7.50");

  public static final String LAW = "CEL art. XIX.2 §2";

  public RegularDelivery {
    remindedDueDates = Set.copyOf(remindedDueDates);
  }

  public boolean isFree(LocalDate dueDate) {
    return otherDueDatesOfItsYear(dueDate) < FREE_DUE_DATES_A_YEAR;
  }

  /** How many due dates of the same year were reminded, this one left out. */
  public long otherDueDatesOfItsYear(LocalDate dueDate) {
    return remindedDueDates.stream()
        .filter(date -> date.getYear() == dueDate.getYear() && !date.equals(dueDate))
        .count();
  }

  public RegularDelivery remindedFor(LocalDate dueDate) {
    Set<LocalDate> dates = new HashSet<>(remindedDueDates);
    dates.add(dueDate);
    return new RegularDelivery(dates);
  }
}
