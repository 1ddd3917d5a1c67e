package org.encours.dunning.domain.claim;

import java.util.ArrayList;
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

  /**
   * A flat or lump sum is due once for an invoice: the settlement of a part of it dealt with it.
   */
  Entitlement afterSettlement() {
    List<Withheld> all = new ArrayList<>(withheld);
    fixedCompensation.ifPresent(any -> all.add(settled(Withheld.Charge.FIXED_COMPENSATION)));
    penalty.ifPresent(any -> all.add(settled(Withheld.Charge.PENALTY)));
    reminderCost.ifPresent(any -> all.add(settled(Withheld.Charge.REMINDER_COST)));
    return new Entitlement(debt, interest, Optional.empty(), Optional.empty(), fixedLaw, all);
  }

  private static Withheld settled(Withheld.Charge charge) {
    return new Withheld(
        charge, "the settlement of the other part of the invoice ended it", "C.civ. art. 2044");
  }
}
