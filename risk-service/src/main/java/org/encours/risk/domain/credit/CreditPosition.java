package org.encours.risk.domain.credit;

import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.debtor.DebtorKind;
import org.encours.risk.domain.rating.Grade;

/**
 * Where a debtor stands at the moment an order is asked about.
 *
 * @param line limit in force and terms
 * @param exposure all that is open
 * @param reserved orders accepted and not yet invoiced
 * @param groupRoom what all debtors of its group together leave of the limit of the group's head;
 *     empty for a debtor of no group
 * @param exchange how what is in other currencies came into that of the limit
 */
public record CreditPosition(
    DebtorKind kind,
    Grade grade,
    CreditLine line,
    Money exposure,
    Money reserved,
    Optional<Money> groupRoom,
    Optional<Hold> hold,
    Exchange exchange) {

  /**
   * Limit less exposure less reservations, of the debtor or of its group, whichever is less;
   * negative when a limit is exceeded.
   */
  public Money available() {
    Money own = line.limit().minus(exposure).minus(reserved);
    return groupRoom.map(own::min).orElse(own);
  }

  /** What an order may still take: {@link #available()}, zero where that is negative. */
  Money free() {
    return available().max(nothing());
  }

  Money nothing() {
    return Money.zero(line.limit().currency());
  }
}
