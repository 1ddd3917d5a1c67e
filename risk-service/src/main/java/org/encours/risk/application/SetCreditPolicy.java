package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.view.PolicyInForce;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.Segment;

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
   * @param segment whom it is for
   * @param expected the version the author has seen; empty replaces whatever stands
   * @throws RefusedException when somebody else changed it meanwhile
   */
  @Transactional
  public PolicyInForce set(
      CreditorId creditor,
      Segment segment,
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

  /** The segment goes by the next wider policy again. */
  @Transactional
  public void giveUp(CreditorId creditor, Segment segment, String by) {
    policies.giveUp(creditor, segment, by);
    debtors.markAllChanged(creditor);
  }

  /** The segment's own policy, or that of the next wider one. */
  public PolicyInForce current(CreditorId creditor, Segment segment) {
    return policies.of(creditor, segment);
  }
}
