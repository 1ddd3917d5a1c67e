package org.encours.risk.application;

import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.EventBatch;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.Term;
import org.encours.risk.domain.debtor.DebtorId;

/** Writes down what is told, so that a stretch of events is kept in one go. */
record BatchingSink(EventBatch told) implements BehaviourSink {

  @Override
  public void registered(CreditorId creditor, DebtorFile file) {
    told.registered().add(file);
  }

  @Override
  public void noted(CreditorId creditor, DebtorId debtor, UUID event, Fact fact) {
    told.noted().add(new EventBatch.Noted(debtor, event, fact));
  }

  @Override
  public void invoiced(
      CreditorId creditor,
      DebtorId debtor,
      UUID event,
      Fact.Issued invoice,
      Optional<String> orderReference) {
    noted(creditor, debtor, event, invoice);
    Money total = invoice.terms().stream().map(Term::amount).reduce(Money::plus).orElseThrow();
    told.invoiced().add(new EventBatch.Invoiced(debtor, total, orderReference));
  }

  @Override
  public void unallocated(CreditorId creditor, DebtorId debtor, Money credit) {
    told.unallocated().add(new EventBatch.Unallocated(debtor, credit));
  }
}
