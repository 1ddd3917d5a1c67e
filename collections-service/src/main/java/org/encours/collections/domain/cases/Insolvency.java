package org.encours.collections.domain.cases;

import java.time.LocalDate;

/**
 * The debtor's insolvency, as far as the claim must follow it: suits stop, and what is not declared
 * in time is lost.
 *
 * @param openedOn the day of publication, or when it was heard of
 * @param declareBy the last day to declare the claim
 * @param declaredOn null until it was done
 */
public record Insolvency(LocalDate openedOn, LocalDate declareBy, LocalDate declaredOn) {

  /**
   * A judgment's own term may be shorter than any law says; until it is known, act within these.
   */
  private static final int PRUDENT_DAYS = 30;

  static Insolvency heardOf(LocalDate on) {
    return new Insolvency(on, on.plusDays(PRUDENT_DAYS), null);
  }

  public Insolvency declared(LocalDate on) {
    return new Insolvency(openedOn, declareBy, on);
  }
}
