package org.encours.risk.domain.credit;

import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.DebtorKind;
import org.encours.risk.domain.rating.Grade;

/**
 * Where a debtor stands at the moment an order is asked about.
 *
 * @param line limit in force and terms
 * @param exposure all that is open, of the debtor or of the group it belongs to
 * @param reserved orders accepted and not yet invoiced
 */
public record Standing(
    DebtorKind kind,
    Grade grade,
    CreditLine line,
    Money exposure,
    Money reserved,
    Optional<Hold> hold) {

  /** Limit less exposure less reservations; negative when the limit is exceeded. */
  public Money available() {
    return line.limit().minus(exposure).minus(reserved);
  }
}
