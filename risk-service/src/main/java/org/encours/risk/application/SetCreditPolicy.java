package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.view.PolicyInForce;
import org.encours.risk.domain.DebtorKind;
import org.encours.risk.domain.credit.CreditPolicy;

/** Replaces a creditor's credit policy; every debtor is then looked at anew. */
@ApplicationScoped
public class SetCreditPolicy {

  private final Policies policies;
  private final Debtors debtors;

  SetCreditPolicy(Policies policies, Debtors debtors) {
    this.policies = policies;
    this.debtors = debtors;
  }

  /**
   * @param segment the kind of debtor it is for; empty for the general one
   * @param expected the version the author has seen; empty replaces whatever stands
   * @throws RefusedException when somebody else changed it meanwhile
   */
  @Transactional
  public PolicyInForce set(
      CreditorId creditor,
      Optional<DebtorKind> segment,
      CreditPolicy policy,
      Optional<Integer> expected,
      String by) {
    int version =
        policies
            .replace(creditor, segment, policy, expected, by)
            .orElseThrow(() -> new RefusedException(new PolicyChangedMeanwhile()));
    debtors.markAllChanged(creditor);
    return new PolicyInForce(policy, version);
  }

  /** The kind of debtor goes by the general policy again. */
  @Transactional
  public void giveUp(CreditorId creditor, DebtorKind segment, String by) {
    policies.giveUp(creditor, segment, by);
    debtors.markAllChanged(creditor);
  }

  /**
   * @param segment empty for the general policy
   */
  public PolicyInForce current(CreditorId creditor, Optional<DebtorKind> segment) {
    return segment.map(kind -> policies.of(creditor, kind)).orElseGet(() -> policies.of(creditor));
  }
}
