package org.encours.invoice.application.port;

import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.invoice.domain.policy.SettlementRules;
import org.encours.kernel.CreditorId;

/** Each creditor's own rules for its ledger. */
public interface LedgerPolicies {

  /** The plainest policy where none was set. */
  LedgerPolicy of(CreditorId creditor);

  /** How money settles claims: by the policy, and by the law where it says nothing. */
  SettlementRules settlement(CreditorId creditor);

  void save(CreditorId creditor, LedgerPolicy policy);
}
