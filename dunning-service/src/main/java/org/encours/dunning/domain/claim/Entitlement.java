package org.encours.dunning.domain.claim;

import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * What the law and the terms grant for one debt, before any day is counted.
 *
 * @param fixedCompensation due as soon as the debt is late by a day
 * @param reminderCost of reminders that the law lets cost
 */
record Entitlement(
    Debt debt,
    Optional<InterestRight> interest,
    Optional<Money> fixedCompensation,
    Optional<Penalty> penalty,
    Optional<Money> reminderCost,
    String fixedLaw,
    List<Withheld> withheld) {

  /** Without costs of reminders, which most laws leave with the creditor. */
  Entitlement(
      Debt debt,
      Optional<InterestRight> interest,
      Optional<Money> fixedCompensation,
      Optional<Penalty> penalty,
      String fixedLaw,
      List<Withheld> withheld) {
    this(debt, interest, fixedCompensation, penalty, Optional.empty(), fixedLaw, withheld);
  }
}
