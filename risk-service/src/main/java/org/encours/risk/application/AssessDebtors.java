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
import org.encours.risk.application.port.Forecasters;
import org.encours.risk.application.port.Groups;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.Policies;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.ConductRule;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.behaviour.PortfolioTotals;
import org.encours.risk.domain.credit.CreditPolicies;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.forecast.Forecaster;
import org.encours.risk.domain.forecast.Forecaster.Past;
import org.encours.risk.domain.forecast.Forecaster.Question;

/** The one way a debtor comes to a score; runs in the transaction of the use case that asks. */
@ApplicationScoped
class AssessDebtors {

  /** The term that the law gives where none was agreed. */
  private static final int USUAL_TERM_DAYS = 30;

  private final Debtors debtors;
  private final Groups groups;
  private final BehaviourFacts facts;
  private final Policies policies;
  private final Forecasters forecasters;
  private final ForecastInvoices forecasts;
  private final ConductRules conduct;
  private final Ids ids;

  AssessDebtors(
      Debtors debtors,
      Groups groups,
      BehaviourFacts facts,
      Policies policies,
      Forecasters forecasters,
      ForecastInvoices forecasts,
      ConductRules conduct,
      Ids ids) {
    this.debtors = debtors;
    this.groups = groups;
    this.facts = facts;
    this.policies = policies;
    this.forecasters = forecasters;
    this.forecasts = forecasts;
    this.conduct = conduct;
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
    Optional<Forecaster> model = forecasters.learnt(creditor);
    List<DebtorId> who = known.stream().map(debtor -> debtor.file().id()).toList();
    Map<DebtorId, List<Fact>> histories = facts.of(creditor, who);
    Map<String, PortfolioTotals> leaders = groups.concentrated(creditor);
    List<DebtorFile.Change> changes = new ArrayList<>(known.size());
    List<Seen> seen = new ArrayList<>(known.size());
    for (KnownDebtor debtor : known) {
      DebtorFile file = debtor.file();
      CreditPolicy policy = all.of(file.kind(), file.country());
      List<Fact> history = histories.getOrDefault(file.id(), List.of());
      ConductRule rule = conduct.of(file.country(), policy);
      Behaviour behaviour = Behaviour.of(history, asOf.apply(debtor), policy.currency(), rule);
      Optional<Forecast> next = model.map(forecaster -> next(forecaster, file, behaviour, rule));
      PortfolioRates seenFrom =
          Optional.ofNullable(leaders.get(file.reference())).map(portfolio::with).orElse(portfolio);
      changes.add(file.assess(ids.next(), behaviour, seenFrom, next, policy));
      seen.add(new Seen(file, behaviour, history, rule, policy.currency()));
    }
    debtors.save(creditor, changes, reviewedOn);
    forecasts.forecast(creditor, seen, portfolio);
    return changes;
  }

  /** Of an invoice of the usual amount that would be issued today. */
  static Forecast next(Forecaster model, DebtorFile file, Behaviour behaviour, ConductRule rule) {
    LocalDate due = behaviour.asOf().plusDays(USUAL_TERM_DAYS);
    return model
        .knowing(new Past(file.kind(), behaviour.past(), behaviour.payments()))
        .forecast(
            new Question(
                due,
                rule.lastDayInTime(due),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }
}
