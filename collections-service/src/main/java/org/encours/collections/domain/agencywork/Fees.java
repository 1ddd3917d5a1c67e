package org.encours.collections.domain.agencywork;

import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.cases.Breach;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Mandate;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Money;

/** Holds the fee that an agency says it keeps to the schedule that was agreed. */
final class Fees {

  private Fees() {}

  /**
   * The case with a breach noted when the agency keeps more than its percent. What it kept is
   * written down all the same: it has the money.
   *
   * @param taken the payment with the agency's own fee
   */
  static CollectionCase watched(
      CollectionCase before, CollectionCase paid, Recovery taken, ActionStamp act) {
    Mandate mandate = before.runningMandate().orElseThrow();
    Money agreed = mandate.successFee(taken.amount());
    if (taken.fee().compareTo(agreed) <= 0) {
      return paid;
    }
    String what =
        "kept "
            + taken.fee()
            + " of "
            + taken.amount()
            + ", agreed were "
            + agreed
            + " ("
            + Breach.Rule.FEE.source()
            + ")";
    List<Breach> all = new ArrayList<>(paid.negotiation().breaches());
    all.add(Breach.found(all.size() + 1, mandate.agency(), Breach.Rule.FEE, act.on(), what));
    return paid.with(paid.negotiation().breached(all)).noted(act, "BREACH", what);
  }
}
