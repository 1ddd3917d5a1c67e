package org.encours.collections.domain.lot;

import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.Money;
import org.encours.kernel.Refusal;

/**
 * One case that was asked for.
 *
 * @param price its share of what the lot is sold for, null where an agency collects
 * @param problem the code of what kept it out of the lot, null when it went
 * @param detail the same in words
 */
public record LotLine(CaseId of, Money price, String problem, String detail) {

  public static LotLine taken(CaseId of, Money price) {
    return new LotLine(of, price, null, null);
  }

  public static LotLine keptOut(CaseId of, Refusal why) {
    return new LotLine(of, null, why.code(), why.detail());
  }

  public static LotLine unknown(CaseId of) {
    return new LotLine(of, null, "not-found", "There is no case " + of.value() + ".");
  }

  public boolean taken() {
    return problem == null;
  }
}
