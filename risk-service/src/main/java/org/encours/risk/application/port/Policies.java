package org.encours.risk.application.port;

import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.PolicyInForce;
import org.encours.risk.domain.credit.CreditPolicy;

/** Each creditor's credit policy. */
public interface Policies {

  PolicyInForce of(CreditorId creditor);

  /**
   * @param expected the version it replaces; empty replaces whatever stands
   * @return the new version; empty when somebody else changed it meanwhile
   */
  Optional<Integer> replace(
      CreditorId creditor, CreditPolicy policy, Optional<Integer> expected, String by);
}
