package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.Forecasters;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.port.Portfolio;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.assessment.PolicyEffect;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.ConductRule;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.credit.CreditPolicies;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.Segment;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.forecast.Forecaster;

/** Tries a credit policy on the present book. Nothing is changed by it. */
@ApplicationScoped
public class SimulatePolicy {

  private final Debtors debtors;
  private final Portfolio book;
  private final Forecasters forecasters;
  private final Policies policies;
  private final ConductRules conduct;

  SimulatePolicy(
      Debtors debtors,
      Portfolio book,
      Forecasters forecasters,
      Policies policies,
      ConductRules conduct) {
    this.debtors = debtors;
    this.book = book;
    this.forecasters = forecasters;
    this.policies = policies;
    this.conduct = conduct;
  }

  /**
   * Looks at every debtor that was ever assessed and would go by the policy if it was set, as of
   * the date of its assessment; those who have a more specific one are left out.
   *
   * @param segment whom the policy would be for
   */
  public PolicyEffect simulate(CreditorId creditor, Segment segment, CreditPolicy policy) {
    CreditPolicies then = policies.all(creditor).with(segment, policy);
    PortfolioRates portfolio = debtors.portfolio(creditor);
    Optional<Forecaster> model = forecasters.learnt(creditor);
    Tally tally = new Tally(PolicyEffect.none(policy.currency()));
    book.forEach(
        creditor,
        debtor -> {
          DebtorFile file = debtor.file();
          if (then.deciding(file.kind(), file.country()).equals(segment)) {
            tally.add(file, under(policy, debtor, portfolio, model));
          }
        });
    return tally.effect;
  }

  private static final class Tally {
    private PolicyEffect effect;

    private Tally(PolicyEffect none) {
      this.effect = none;
    }

    private void add(DebtorFile file, DebtorFile.Change under) {
      effect = effect.and(file, under);
    }
  }

  private DebtorFile.Change under(
      CreditPolicy policy,
      Portfolio.Entry debtor,
      PortfolioRates portfolio,
      Optional<Forecaster> model) {
    DebtorFile file = debtor.file();
    Assessment last = file.last().orElseThrow();
    ConductRule rule = conduct.of(file.country(), policy);
    Behaviour behaviour = Behaviour.of(debtor.facts(), last.assessedFor(), policy.currency(), rule);
    Optional<Forecast> next =
        model.map(forecaster -> AssessDebtors.next(forecaster, file, behaviour, rule));
    return file.assess(last.id(), behaviour, portfolio, next, policy);
  }
}
