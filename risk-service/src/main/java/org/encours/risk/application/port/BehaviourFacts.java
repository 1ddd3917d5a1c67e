package org.encours.risk.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;

/** What is known of how debtors behaved. */
public interface BehaviourFacts {

  /** All facts of some debtors; a debtor without any is left out. */
  Map<DebtorId, List<Fact>> of(CreditorId creditor, Collection<DebtorId> debtors);
}
