package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.LatenessModels;
import org.encours.risk.application.port.WholeBook;
import org.encours.risk.domain.Assessment;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.DebtorKind;
import org.encours.risk.domain.PolicyEffect;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Portfolio;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.forecast.Forecaster;

/** Tries a credit policy on the present book. Nothing is changed by it. */
@ApplicationScoped
public class SimulatePolicy {

  private final Debtors debtors;
  private final WholeBook book;
  private final LatenessModels models;

  SimulatePolicy(Debtors debtors, WholeBook book, LatenessModels models) {
    this.debtors = debtors;
    this.book = book;
    this.models = models;
  }

  /**
   * Looks at every debtor that was ever assessed, as of the date of that assessment.
   *
   * @param segment only debtors of that kind
   */
  public PolicyEffect simulate(
      CreditorId creditor, Optional<DebtorKind> segment, CreditPolicy policy) {
    Portfolio portfolio = debtors.portfolio(creditor);
    Optional<Forecaster> model = models.inForce(creditor);
    Tally tally = new Tally(PolicyEffect.none(policy.currency()));
    book.forEach(
        creditor,
        debtor -> {
          if (segment.isEmpty() || segment.get() == debtor.file().kind()) {
            tally.add(debtor.file(), under(policy, debtor, portfolio, model));
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

  private static DebtorFile.Change under(
      CreditPolicy policy,
      WholeBook.Entry debtor,
      Portfolio portfolio,
      Optional<Forecaster> model) {
    DebtorFile file = debtor.file();
    Assessment last = file.last().orElseThrow();
    Behaviour behaviour = Behaviour.of(debtor.facts(), last.assessedFor(), policy.currency());
    Optional<Forecast> next =
        model.map(forecaster -> AssessDebtors.next(forecaster, file, behaviour));
    return file.assess(last.id(), behaviour, portfolio, next, policy);
  }
}
