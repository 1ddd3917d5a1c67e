package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.Policies;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.Portfolio;
import org.encours.risk.domain.credit.CreditPolicy;

/** The one way a debtor comes to a score; runs in the transaction of the use case that asks. */
@ApplicationScoped
class AssessDebtors {

  private final Debtors debtors;
  private final BehaviourFacts facts;
  private final Policies policies;
  private final Ids ids;

  AssessDebtors(Debtors debtors, BehaviourFacts facts, Policies policies, Ids ids) {
    this.debtors = debtors;
    this.facts = facts;
    this.policies = policies;
    this.ids = ids;
  }

  /** Assesses locked files, each as of its date, and keeps the outcome. */
  List<DebtorFile.Change> assess(
      CreditorId creditor,
      List<KnownDebtor> known,
      Portfolio portfolio,
      Function<KnownDebtor, LocalDate> asOf) {
    CreditPolicy policy = policies.of(creditor).policy();
    List<DebtorId> who = known.stream().map(debtor -> debtor.file().id()).toList();
    Map<DebtorId, List<Fact>> histories = facts.of(creditor, who);
    List<DebtorFile.Change> changes =
        known.stream()
            .map(
                debtor -> {
                  List<Fact> history = histories.getOrDefault(debtor.file().id(), List.of());
                  Behaviour behaviour =
                      Behaviour.of(history, asOf.apply(debtor), policy.currency());
                  return debtor.file().assess(ids.next(), behaviour, portfolio, policy);
                })
            .toList();
    debtors.save(creditor, changes);
    return changes;
  }
}
