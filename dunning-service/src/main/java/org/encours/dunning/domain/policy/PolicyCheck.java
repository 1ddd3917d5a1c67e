package org.encours.dunning.domain.policy;

import java.util.List;
import org.encours.dunning.domain.law.Regime;
import org.encours.kernel.Decision;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/** Whether a plan may be used: first its shape, then the law of every debtor it is meant for. */
public final class PolicyCheck {

  private PolicyCheck() {}

  /** A plan that is not well formed. */
  public record InvalidPolicy(String name, List<Violation> violations) implements Refusal {
    @Override
    public String detail() {
      return "plan " + name + " cannot be saved as it is";
    }
  }

  /** A plan that a law forbids for some of the debtors it is meant for. */
  public record ForbiddenByLaw(String name, Regime regime, List<Violation> violations)
      implements Refusal {
    @Override
    public String detail() {
      return "plan "
          + name
          + " is forbidden for "
          + regime.title()
          + ": "
          + violations.getFirst().message();
    }
  }

  /**
   * @param creditorCountry ISO 3166 code
   */
  public static Decision<DunningPolicy, Object> check(
      DunningPolicy policy, String creditorCountry) {
    List<Violation> shape = PolicyShape.violations(policy);
    if (!shape.isEmpty()) {
      return Decision.refuse(new InvalidPolicy(policy.name(), shape));
    }
    for (Regime regime : LegalGate.regimes(policy, creditorCountry)) {
      List<Violation> forbidden = LegalGate.violations(policy, regime);
      if (!forbidden.isEmpty()) {
        return Decision.refuse(new ForbiddenByLaw(policy.name(), regime, forbidden));
      }
    }
    return Decision.accept(policy, List.of());
  }
}
