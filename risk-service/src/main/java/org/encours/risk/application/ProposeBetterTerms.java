package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.application.port.Committee;
import org.encours.risk.application.port.Policies;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.committee.LongerTerm;
import org.encours.risk.domain.committee.Proposal;
import org.encours.risk.domain.credit.CreditPolicies;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.debtor.DebtorId;

/** Finds good payers who deserve better terms; a person approves them or does not. */
@ApplicationScoped
public class ProposeBetterTerms {

  private static final int MOST = 200;

  private final Committee committee;
  private final BehaviourFacts facts;
  private final Policies policies;
  private final ConductRules conduct;

  ProposeBetterTerms(
      Committee committee, BehaviourFacts facts, Policies policies, ConductRules conduct) {
    this.committee = committee;
    this.facts = facts;
    this.policies = policies;
    this.conduct = conduct;
  }

  /** Of the good payers with most money open, a higher limit, a longer term, or both. */
  public List<Proposal> proposals(CreditorId creditor) {
    CreditPolicies all = policies.all(creditor);
    List<DebtorFile> good = committee.goodPayers(creditor, LongerTerm.LEAST_PAID, MOST);
    Map<DebtorId, List<Fact>> histories =
        facts.of(creditor, good.stream().map(DebtorFile::id).toList());
    List<Proposal> proposals = new ArrayList<>();
    for (DebtorFile file : good) {
      CreditPolicy policy = all.of(file.kind(), file.country());
      Proposal.higherLimit(file, policy).ifPresent(proposals::add);
      List<Fact> history = histories.getOrDefault(file.id(), List.of());
      LongerTerm.of(file, history, conduct.of(file.country(), policy)).ifPresent(proposals::add);
    }
    return List.copyOf(proposals);
  }
}
