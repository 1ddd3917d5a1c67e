package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.risk.application.ForecastInvoices.Seen;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.Groups;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.LatenessModels;
import org.encours.risk.application.port.Policies;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.behaviour.PortfolioTotals;
import org.encours.risk.domain.credit.CreditPolicies;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.forecast.Forecaster;
import org.encours.risk.domain.forecast.Forecaster.Question;
import org.encours.risk.domain.forecast.SmoothedRates;

/** The one way a debtor comes to a score; runs in the transaction of the use case that asks. */
@ApplicationScoped
class AssessDebtors {

  private final Debtors debtors;
  private final Groups groups;
  private final BehaviourFacts facts;
  private final Policies policies;
  private final LatenessModels models;
  private final ForecastInvoices forecasts;
  private final Ids ids;

  AssessDebtors(
      Debtors debtors,
      Groups groups,
      BehaviourFacts facts,
      Policies policies,
      LatenessModels models,
      ForecastInvoices forecasts,
      Ids ids) {
    this.debtors = debtors;
    this.groups = groups;
    this.facts = facts;
    this.policies = policies;
    this.models = models;
    this.forecasts = forecasts;
    this.ids = ids;
  }

  /** Assesses locked files, each as of its date, and keeps the outcome. */
  List<DebtorFile.Change> assess(
      CreditorId creditor,
      List<KnownDebtor> known,
      PortfolioRates portfolio,
      Function<KnownDebtor, LocalDate> asOf) {
    return assess(creditor, known, portfolio, asOf, Optional.empty());
  }

  /** Assesses locked files on the day of a review: their affairs have come to that day. */
  void review(
      CreditorId creditor,
      List<KnownDebtor> known,
      PortfolioRates portfolio,
      LocalDate businessDate) {
    assess(creditor, known, portfolio, _ -> businessDate, Optional.of(businessDate));
  }

  private List<DebtorFile.Change> assess(
      CreditorId creditor,
      List<KnownDebtor> known,
      PortfolioRates portfolio,
      Function<KnownDebtor, LocalDate> asOf,
      Optional<LocalDate> reviewedOn) {
    CreditPolicies all = policies.all(creditor);
    Optional<Forecaster> model = models.inForce(creditor);
    List<DebtorId> who = known.stream().map(debtor -> debtor.file().id()).toList();
    Map<DebtorId, List<Fact>> histories = facts.of(creditor, who);
    Map<String, PortfolioTotals> leaders = groups.concentrated(creditor);
    List<DebtorFile.Change> changes = new ArrayList<>(known.size());
    List<Seen> seen = new ArrayList<>(known.size());
    for (KnownDebtor debtor : known) {
      DebtorFile file = debtor.file();
      CreditPolicy policy = all.of(file.kind(), file.country());
      List<Fact> history = histories.getOrDefault(file.id(), List.of());
      Behaviour behaviour = Behaviour.of(history, asOf.apply(debtor), policy.currency());
      Optional<Forecast> next = model.map(forecaster -> next(forecaster, file, behaviour));
      PortfolioRates seenFrom =
          Optional.ofNullable(leaders.get(file.reference())).map(portfolio::with).orElse(portfolio);
      changes.add(file.assess(ids.next(), behaviour, seenFrom, next, policy));
      seen.add(new Seen(file, behaviour, history));
    }
    debtors.save(creditor, changes, reviewedOn);
    forecasts.forecast(creditor, seen, model.orElse(new SmoothedRates(portfolio)));
    return changes;
  }

  /** Of an invoice of the usual amount that would be issued today. */
  static Forecast next(Forecaster model, DebtorFile file, Behaviour behaviour) {
    return model.forecast(
        new Question(file.kind(), behaviour.past(), Optional.empty(), Optional.empty()));
  }
}
