package org.encours.risk.domain.assessment;

import java.time.LocalDate;
import org.encours.kernel.Money;

/**
 * Something a credit manager wants to know before the next invoice is late.
 *
 * @param moneyAtRisk all that is open with the debtor (or its group), by which warnings are ranked
 */
public record EarlyWarning(Kind kind, String text, Money moneyAtRisk, LocalDate raisedOn) {

  /** What drew attention. */
  public enum Kind {
    FIRST_LATE,
    PREDICTED_LATE,
    PAYING_SLOWER,
    EXPOSURE_JUMP,
    LIMIT_EXCEEDED,
    CONCENTRATION,
    /** Of the group that the debtor leads: the money at risk is the group's. */
    GROUP_CONCENTRATION,
    PUBLIC_EVENT
  }
}
