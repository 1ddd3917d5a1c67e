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
import org.encours.risk.domain.debtor.DebtorId;

/** Finds good payers who deserve better terms; a person approves them or does not. */
@ApplicationScoped
public class ProposeBetterTerms {

  private static final int MOST = 200;

  private final Committee committee;
  private final BehaviourFacts facts;
  private final Policies policies;

  ProposeBetterTerms(Committee committee, BehaviourFacts facts, Policies policies) {
    this.committee = committee;
    this.facts = facts;
    this.policies = policies;
  }

  /** Of the good payers with most money open, a higher limit, a longer term, or both. */
  public List<Proposal> proposals(CreditorId creditor) {
    CreditPolicies all = policies.all(creditor);
    List<DebtorFile> good = committee.goodPayers(creditor, LongerTerm.LEAST_PAID, MOST);
    Map<DebtorId, List<Fact>> histories =
        facts.of(creditor, good.stream().map(DebtorFile::id).toList());
    List<Proposal> proposals = new ArrayList<>();
    for (DebtorFile file : good) {
      Proposal.higherLimit(file, all.of(file.kind(), file.country())).ifPresent(proposals::add);
      LongerTerm.of(file, histories.getOrDefault(file.id(), List.of())).ifPresent(proposals::add);
    }
    return List.copyOf(proposals);
  }
}
