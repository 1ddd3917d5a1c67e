package org.encours.risk.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;

/** What is known of how debtors behaved. */
public interface BehaviourFacts {

  /**
   * Adds a fact and marks the debtor's file as changed; a fact may come before the debtor's
   * registration does.
   *
   * @param event the event that told it: its identity
   */
  void add(CreditorId creditor, DebtorId debtor, UUID event, Fact fact);

  /** Notes what a debtor has paid that is not yet allocated to an invoice. */
  void noteUnallocatedCredit(CreditorId creditor, DebtorId debtor, Money credit);

  /** All facts of some debtors; a debtor without any is left out. */
  Map<DebtorId, List<Fact>> of(CreditorId creditor, Collection<DebtorId> debtors);
}
