package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.application.port.Reservations;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.Term;

/** Remembers what debtors did. Scoring comes later and once, however much happened at a time. */
@ApplicationScoped
public class NoteBehaviour {

  private final BehaviourFacts facts;
  private final Reservations reservations;

  NoteBehaviour(BehaviourFacts facts, Reservations reservations) {
    this.facts = facts;
    this.reservations = reservations;
  }

  @Transactional
  public void note(CreditorId creditor, DebtorId debtor, UUID event, Fact fact) {
    facts.add(creditor, debtor, event, fact);
  }

  /** An invoice also takes the place of the order it was reserved for. */
  @Transactional
  public void noteInvoice(
      CreditorId creditor,
      DebtorId debtor,
      UUID event,
      Fact.Issued invoice,
      Optional<String> orderReference) {
    facts.add(creditor, debtor, event, invoice);
    Money total = invoice.terms().stream().map(Term::amount).reduce(Money::plus).orElseThrow();
    reservations.invoiced(creditor, debtor, total, orderReference);
  }

  /** Money received and not yet allocated lowers what is owed, though it pays no invoice yet. */
  @Transactional
  public void noteUnallocatedCredit(CreditorId creditor, DebtorId debtor, Money credit) {
    facts.noteUnallocatedCredit(creditor, debtor, credit);
  }
}
