package org.encours.risk.application;

import java.util.List;
import org.encours.kernel.Money;
import org.encours.kernel.Refusal;

/** A debtor cannot be forgotten while it owes money (GDPR art. 17(3)(e)). */
record ClaimStillOpen(List<Money> open) implements Refusal {

  @Override
  public String detail() {
    return "The debtor still owes %s; it can be forgotten once that is settled.".formatted(open);
  }
}
