package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * The most contacts that a debtor gets in any so many days: letters, e-mails and calls of every
 * plan together.
 */
public record ContactCap(int most, Period period) {

  /** How long a cap counts: any days in a row, so that no month's end doubles it. */
  public enum Period {
    WEEK(7),
    MONTH(30);

    private final int days;

    Period(int days) {
      this.days = days;
    }

    public int days() {
      return days;
    }
  }

  /**
   * How many more contacts a day may bring. What a later day has brought already counts as well: a
   * day that is caught up adds to it.
   *
   * @param contacts days of past contacts
   */
  public int room(LocalDate day, List<LocalDate> contacts) {
    return Math.max(0, most - inPeriod(day, contacts).size());
  }

  /** The first day with room for one more. */
  public LocalDate openFrom(LocalDate day, List<LocalDate> contacts) {
    List<LocalDate> counted = inPeriod(day, contacts);
    return counted.size() < most ? day : counted.get(counted.size() - most).plusDays(period.days());
  }

  private List<LocalDate> inPeriod(LocalDate day, List<LocalDate> contacts) {
    LocalDate before = day.minusDays(period.days());
    return contacts.stream().filter(contact -> contact.isAfter(before)).sorted().toList();
  }
}
