package org.encours.dunning.domain.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * What the law and the terms grant for one debt, before any day is counted.
 *
 * @param debt what may bear charges; each part's date is the last day it could be paid in time
 * @param reminderCost of reminders that the law lets cost
 */
public record Entitlement(
    Debt debt,
    Optional<InterestRight> interest,
    LumpSums lumpSums,
    Optional<Money> reminderCost,
    String fixedLaw,
    List<Withheld> withheld) {

  /** Without costs of reminders, which most laws leave with the creditor. */
  public Entitlement(
      Debt debt,
      Optional<InterestRight> interest,
      LumpSums lumpSums,
      String fixedLaw,
      List<Withheld> withheld) {
    this(debt, interest, lumpSums, Optional.empty(), fixedLaw, withheld);
  }

  public static Entitlement nothing(Debt debt, String law, List<Withheld> withheld) {
    return new Entitlement(debt, Optional.empty(), LumpSums.NONE, law, withheld);
  }

  /**
   * A flat or lump sum is due once for an invoice: the settlement of a part of it dealt with it.
   */
  Entitlement afterSettlement() {
    List<Withheld> all = new ArrayList<>(withheld);
    reminderCost.ifPresent(_ -> all.add(settled(Withheld.Charge.REMINDER_COST)));
    LumpSums ended =
        (late, day) -> {
          LumpSums.Granted granted = lumpSums.on(late, day);
          List<Withheld> reasons = new ArrayList<>();
          granted.flat().ifPresent(_ -> reasons.add(settled(Withheld.Charge.FIXED_COMPENSATION)));
          granted.penalty().ifPresent(_ -> reasons.add(settled(Withheld.Charge.PENALTY)));
          return LumpSums.Granted.nothing(reasons);
        };
    return new Entitlement(debt, interest, ended, fixedLaw, all);
  }

  private static Withheld settled(Withheld.Charge charge) {
    return new Withheld(
        charge, "the settlement of the other part of the invoice ended it", "C.civ. art. 2044");
  }
}
