package org.encours.invoice.domain.party;

import java.util.List;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/** The debtor is not described well enough to be invoiced and reminded. */
public record InvalidDebtor(List<Violation> violations) implements Refusal {

  @Override
  public String detail() {
    return "The debtor has " + violations.size() + " fault(s).";
  }
}
