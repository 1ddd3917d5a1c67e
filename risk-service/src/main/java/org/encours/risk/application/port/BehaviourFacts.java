package org.encours.risk.application.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.PortfolioTotals;
import org.encours.risk.domain.debtor.DebtorId;

/** What is known of how debtors behaved. */
public interface BehaviourFacts {

  /** All facts of some debtors; a debtor without any is left out. */
  Map<DebtorId, List<Fact>> of(CreditorId creditor, Collection<DebtorId> debtors);

  /** All that was owed on a date, by the facts of all debtors; empty when nothing was. */
  Optional<PortfolioTotals> book(CreditorId creditor, LocalDate asOf);
}
