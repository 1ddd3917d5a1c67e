package org.encours.collections.domain.court;

import java.time.LocalDate;
import org.encours.kernel.WorkingDays;

/**
 * The terms of the procedures, computed.
 *
 * <p>A term that binds the debtor rolls to the next working day (CPC 642, C.jud. 53); one that
 * binds us, or a day on which we may look, does not: being early is safe.
 */
public final class Deadlines {

  /** Décret 2026-96 of 16 February 2026 shortens the service of an order to pay. */
  private static final LocalDate SHORTER_SERVICE = LocalDate.of(2026, 9, 1);

  private final WorkingDays days;

  public Deadlines(WorkingDays days) {
    this.days = days;
  }

  /** FR order to pay: the day by which it must be served, else it lapses (CPC 1411). */
  public LocalDate serveOrderBy(LocalDate orderedOn) {
    return orderedOn.plusMonths(orderedOn.isBefore(SHORTER_SERVICE) ? 6 : 3);
  }

  /**
   * A term of a month from an act, rolled: FR opposition (CPC 1416), answer to an L126 or L125 act,
   * IOS.
   */
  public LocalDate monthFrom(LocalDate servedOn) {
    return days.onOrAfter(servedOn.plusMonths(1));
  }

  /** FR order to pay: the day to check whether no opposition came and enforcement may start. */
  public LocalDate enforceableCheckFrom(LocalDate servedOn) {
    return servedOn.plusMonths(2);
  }

  /**
   * The first day on which non-contest may be recorded: 8 days after the month, with the roll,
   * which is the later and safe reading (BE IOS, C.jud. 1394/24; FR law 2026-307).
   */
  public LocalDate recordNonContestFrom(LocalDate servedOn) {
    return monthFrom(servedOn).plusDays(8);
  }

  /** BE summary order: the end of the 15 days after the registered demand (C.jud. 1339). */
  public LocalDate demandEnds(LocalDate demandedOn) {
    return demandedOn.plusDays(15);
  }

  /** BE summary order: the last day for the petition, 15 days after the demand's term. */
  public LocalDate petitionBy(LocalDate demandedOn) {
    return demandEnds(demandedOn).plusDays(15);
  }

  /** European order for payment: 30 days to oppose (art. 16), rolled (Reg. 1182/71 art. 3). */
  public LocalDate europeanOppositionBy(LocalDate servedOn) {
    return days.onOrAfter(servedOn.plusDays(30));
  }

  /**
   * Fifteen days that bind us: the appeal of an interim order, taking up a trial (CPC 490, 1418).
   */
  public LocalDate fifteenDays(LocalDate from) {
    return from.plusDays(15);
  }

  /**
   * The first day of a German Vollstreckungsbescheid: two weeks after service, rolled (ZPO 692).
   */
  public LocalDate enforcementOrderFrom(LocalDate servedOn) {
    return days.onOrAfter(servedOn.plusWeeks(2)).plusDays(1);
  }

  /** The last day on which it may be applied for: six months after service (ZPO 701). */
  public LocalDate enforcementOrderBy(LocalDate servedOn) {
    return days.onOrAfter(servedOn.plusMonths(6));
  }

  /** The last day of a term of weeks that binds the debtor. */
  public LocalDate weeks(LocalDate from, int count) {
    return days.onOrAfter(from.plusWeeks(count));
  }

  /**
   * Insolvency in France: two months from publication to declare the claim, four for a creditor
   * abroad (C.com. R622-24).
   */
  public static LocalDate declareClaimBy(LocalDate publishedOn, boolean creditorAbroad) {
    return publishedOn.plusMonths(creditorAbroad ? 4 : 2);
  }
}
