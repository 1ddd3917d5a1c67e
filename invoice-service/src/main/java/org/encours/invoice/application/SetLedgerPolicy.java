package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.kernel.CreditorId;

/** Sets a creditor's own rules for its ledger; they count from then on, for what is booked then. */
@ApplicationScoped
public class SetLedgerPolicy {

  private final LedgerPolicies policies;

  SetLedgerPolicy(LedgerPolicies policies) {
    this.policies = policies;
  }

  @Transactional
  public LedgerPolicy set(CreditorId creditor, LedgerPolicy policy) {
    LedgerPolicy accepted = policy.set().orThrow().state();
    policies.save(creditor, accepted);
    return accepted;
  }
}
