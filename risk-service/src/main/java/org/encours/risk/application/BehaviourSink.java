package org.encours.risk.application;

import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.debtor.DebtorId;

/**
 * What the ledger and dunning tell of debtors. Two listen: the live projection, and a rebuild that
 * hears the same past again; both are told by the same code, so that they can be compared.
 */
public interface BehaviourSink {

  /** A debtor was registered, or its registration changed. */
  void registered(CreditorId creditor, DebtorFile file);

  /**
   * @param event the event that told it: the fact's identity
   */
  void noted(CreditorId creditor, DebtorId debtor, UUID event, Fact fact);

  /** An invoice also takes the place of the order it was reserved for. */
  void invoiced(
      CreditorId creditor,
      DebtorId debtor,
      UUID event,
      Fact.Issued invoice,
      Optional<String> orderReference);

  /** Money received and not yet allocated lowers what is owed, though it pays no invoice yet. */
  void unallocated(CreditorId creditor, DebtorId debtor, Money credit);
}
