package org.encours.invoice.domain.party;

import java.util.List;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/** The creditor's profile is not one that an invoice could be sent from. */
public record InvalidCreditor(List<Violation> violations) implements Refusal {

  @Override
  public String detail() {
    return "The creditor's profile has " + violations.size() + " fault(s).";
  }
}
