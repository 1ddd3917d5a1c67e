package org.encours.dunning.domain.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Function;
import org.encours.kernel.WorkingDays;

/**
 * The fourteen days a consumer has after the first reminder before anything may be charged or any
 * further step taken (BE CEL art. XIX.2; NL BW 6:96 lid 6).
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
   * By the law that protects the consumer.
   *
   * @param calendars working days by country
   */
  public static FreeTerm of(
      Regime regime,
      LocalDate sentOn,
      Carrier carrier,
      Function<String, WorkingDays> calendars,
      boolean rollToWorkingDay) {
    return regime == Regime.NL_CONSUMER
        ? dutch(sentOn, carrier, calendars.apply("NL"), rollToWorkingDay)
        : after(sentOn, carrier, calendars.apply("BE"), rollToWorkingDay);
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

  /**
   * The fourteen days of a Dutch letter, which run from the day after its receipt (BW 6:96 lid 6;
   * ECLI:NL:HR:2016:2704). By post it is taken to arrive on the second day after it was sent, where
   * Sundays, Mondays and holidays count for nothing.
   *
   * @param rollToWorkingDay whether the last day moves by the Algemene termijnenwet, which is not
   *     settled; yes is the safe answer
   */
  public static FreeTerm dutch(
      LocalDate sentOn, Carrier carrier, WorkingDays workingDays, boolean rollToWorkingDay) {
    LocalDate received =
        switch (carrier) {
          case POST -> delivered(delivered(sentOn, workingDays), workingDays);
          case EMAIL -> sentOn;
        };
    LocalDate start = received.plusDays(1);
    LocalDate last = start.plusDays(DAYS - 1L);
    return new FreeTerm(sentOn, start, rollToWorkingDay ? workingDays.onOrAfter(last) : last);
  }

  private static LocalDate delivered(LocalDate after, WorkingDays workingDays) {
    LocalDate day = after.plusDays(1);
    while (day.getDayOfWeek() == DayOfWeek.SUNDAY
        || day.getDayOfWeek() == DayOfWeek.MONDAY
        || workingDays.holiday().test(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** From this day on charges may be claimed and the next step taken. */
  public LocalDate chargeFrom() {
    return lastFreeDay.plusDays(1);
  }
}
