package org.encours.dunning.domain.law;

import java.time.LocalDate;
import org.encours.kernel.WorkingDays;

/**
 * The fourteen days a Belgian consumer has after the first reminder before anything may be charged
 * or any further step taken (CEL art. XIX.2).
 *
 * @param start its first day: the third working day after posting, or the calendar day after an
 *     e-mail
 * @param lastFreeDay its last day; who pays on it owes nothing more
 */
public record FreeTerm(LocalDate sentOn, LocalDate start, LocalDate lastFreeDay) {

  /** The legal minimum, in calendar days. */
  public static final int DAYS = 14;

  private static final int WORKING_DAYS_IN_THE_POST = 3;

  /** How the first reminder travelled. */
  public enum Carrier {
    POST,
    EMAIL
  }

  /**
   * @param rollToWorkingDay whether a last day on a weekend or holiday moves to the next working
   *     day; whether the law demands it is debated, so that yes is the safe answer
   */
  public static FreeTerm after(
      LocalDate sentOn, Carrier carrier, WorkingDays workingDays, boolean rollToWorkingDay) {
    LocalDate start =
        switch (carrier) {
          case POST -> workingDays.nthAfter(sentOn, WORKING_DAYS_IN_THE_POST);
          case EMAIL -> sentOn.plusDays(1);
        };
    LocalDate last = start.plusDays(DAYS - 1L);
    return new FreeTerm(sentOn, start, rollToWorkingDay ? workingDays.onOrAfter(last) : last);
  }

  /** From this day on charges may be claimed and the next step taken. */
  public LocalDate chargeFrom() {
    return lastFreeDay.plusDays(1);
  }
}
