package org.encours.risk.domain.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.Money;

/** What the others need to hear about a debtor's risk. */
public sealed interface RiskEvent {

  record DebtorScored(Assessment assessment) implements RiskEvent {}

  /**
   * @param until last day it holds, when it is temporary
   * @param by the person who decided, or the version of the rules
   */
  record CreditLimitChanged(Money limit, Optional<LocalDate> until, String reason, String by)
      implements RiskEvent {}

  record CreditHoldPlaced(String reason, LocalDate on) implements RiskEvent {}

  record CreditHoldReleased(String reason, LocalDate on) implements RiskEvent {}

  record EarlyWarningRaised(EarlyWarning warning) implements RiskEvent {}
}
