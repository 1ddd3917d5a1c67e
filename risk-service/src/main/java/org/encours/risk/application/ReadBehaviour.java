package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.Groups;
import org.encours.risk.application.port.Policies;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.credit.CreditPolicy;

/** Tells how a debtor, or its group as a whole, behaved as of any date. */
@ApplicationScoped
public class ReadBehaviour {

  /**
   * @param members whose behaviour it is, by their customer numbers; the head of a group first
   * @param portfolio how all debtors pay now, to which a short record is pulled
   * @param share part of all that was owed on the date, 0 to 1; empty in a small book and in
   *     another currency than most of it is in
   */
  public record Seen(
      List<String> members,
      Behaviour behaviour,
      PortfolioRates portfolio,
      Optional<BigDecimal> share) {}

  private final Groups groups;
  private final BehaviourFacts facts;
  private final Debtors debtors;
  private final Policies policies;
  private final ConductRules conduct;

  ReadBehaviour(
      Groups groups,
      BehaviourFacts facts,
      Debtors debtors,
      Policies policies,
      ConductRules conduct) {
    this.groups = groups;
    this.facts = facts;
    this.debtors = debtors;
    this.policies = policies;
    this.conduct = conduct;
  }

  /**
   * @throws NotFound for a debtor nobody has registered
   */
  @Transactional
  public Seen ofDebtor(CreditorId creditor, String reference, LocalDate asOf) {
    return fold(
        creditor,
        group(creditor, reference).stream()
            .filter(member -> member.reference().equals(reference))
            .toList(),
        asOf);
  }

  /**
   * All members together, each amount weighing once; a debtor without a group is one by itself.
   *
   * @throws NotFound for a debtor nobody has registered
   */
  @Transactional
  public Seen ofGroup(CreditorId creditor, String reference, LocalDate asOf) {
    return fold(creditor, group(creditor, reference), asOf);
  }

  private List<DebtorFile> group(CreditorId creditor, String reference) {
    List<DebtorFile> members = groups.of(creditor, reference);
    if (members.isEmpty()) {
      throw new NotFound("There is no debtor " + reference + ".");
    }
    return members;
  }

  private Seen fold(CreditorId creditor, List<DebtorFile> members, LocalDate asOf) {
    List<Fact> all =
        facts.of(creditor, members.stream().map(DebtorFile::id).toList()).values().stream()
            .flatMap(Collection::stream)
            .toList();
    CreditPolicy policy = policies.of(creditor).policy();
    Behaviour behaviour =
        Behaviour.of(
            all, asOf, policy.currency(), conduct.of(members.getFirst().country(), policy));
    return new Seen(
        members.stream().map(DebtorFile::reference).toList(),
        behaviour,
        debtors.portfolio(creditor),
        facts.book(creditor, asOf).flatMap(book -> book.shareOf(behaviour.position().exposure())));
  }
}
