package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.LatenessModels;
import org.encours.risk.domain.Assessment;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.DebtorKind;
import org.encours.risk.domain.PolicyEffect;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.Portfolio;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.forecast.Forecaster;

/** Tries a credit policy on the present book. Nothing is changed by it. */
@ApplicationScoped
public class SimulatePolicy {

  private static final int PAGE = 500;

  private final Debtors debtors;
  private final BehaviourFacts facts;
  private final LatenessModels models;

  SimulatePolicy(Debtors debtors, BehaviourFacts facts, LatenessModels models) {
    this.debtors = debtors;
    this.facts = facts;
    this.models = models;
  }

  /**
   * Looks at every debtor that was ever assessed, as of the date of that assessment.
   *
   * @param segment only debtors of that kind
   */
  @Transactional
  public PolicyEffect simulate(
      CreditorId creditor, Optional<DebtorKind> segment, CreditPolicy policy) {
    Portfolio portfolio = debtors.portfolio(creditor);
    Optional<Forecaster> model = models.inForce(creditor);
    PolicyEffect effect = PolicyEffect.none(policy.currency());
    List<KnownDebtor> page = debtors.assessed(creditor, Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      List<DebtorId> who = page.stream().map(known -> known.file().id()).toList();
      Map<DebtorId, List<Fact>> histories = facts.of(creditor, who);
      for (KnownDebtor known : page) {
        if (segment.isPresent() && segment.get() != known.file().kind()) {
          continue;
        }
        effect = effect.and(known.file(), under(policy, known, histories, portfolio, model));
      }
      page = debtors.assessed(creditor, Optional.of(who.getLast()), PAGE);
    }
    return effect;
  }

  private static DebtorFile.Change under(
      CreditPolicy policy,
      KnownDebtor known,
      Map<DebtorId, List<Fact>> histories,
      Portfolio portfolio,
      Optional<Forecaster> model) {
    Assessment last = known.file().last().orElseThrow();
    List<Fact> history = histories.getOrDefault(known.file().id(), List.of());
    Behaviour behaviour = Behaviour.of(history, last.assessedFor(), policy.currency());
    Optional<Forecast> next =
        model.map(forecaster -> AssessDebtors.next(forecaster, known.file(), behaviour));
    return known.file().assess(last.id(), behaviour, portfolio, next, policy);
  }
}
