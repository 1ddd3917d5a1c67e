package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.Reservations;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.Term;

/** Remembers what debtors did. Scoring comes later and once, however much happened at a time. */
@ApplicationScoped
public class NoteBehaviour implements Heard {

  private final Debtors debtors;
  private final BehaviourFacts facts;
  private final Reservations reservations;

  NoteBehaviour(Debtors debtors, BehaviourFacts facts, Reservations reservations) {
    this.debtors = debtors;
    this.facts = facts;
    this.reservations = reservations;
  }

  @Override
  @Transactional
  public void registered(CreditorId creditor, DebtorFile file) {
    debtors.register(creditor, file);
  }

  @Override
  @Transactional
  public void noted(CreditorId creditor, DebtorId debtor, UUID event, Fact fact) {
    facts.add(creditor, debtor, event, fact);
  }

  @Override
  @Transactional
  public void invoiced(
      CreditorId creditor,
      DebtorId debtor,
      UUID event,
      Fact.Issued invoice,
      Optional<String> orderReference) {
    facts.add(creditor, debtor, event, invoice);
    Money total = invoice.terms().stream().map(Term::amount).reduce(Money::plus).orElseThrow();
    reservations.invoiced(creditor, debtor, total, orderReference);
  }

  @Override
  @Transactional
  public void unallocated(CreditorId creditor, DebtorId debtor, Money credit) {
    facts.noteUnallocatedCredit(creditor, debtor, credit);
  }
}
