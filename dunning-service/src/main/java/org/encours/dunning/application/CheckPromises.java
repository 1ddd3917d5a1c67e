package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Promises;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Sentence;

/** Finds the promises that time has broken: dunning goes on, and a person is told. */
@ApplicationScoped
class CheckPromises {

  private final Promises promises;
  private final Debtors debtors;
  private final Receivables receivables;
  private final Agenda agenda;
  private final Ids ids;

  CheckPromises(
      Promises promises, Debtors debtors, Receivables receivables, Agenda agenda, Ids ids) {
    this.promises = promises;
    this.debtors = debtors;
    this.receivables = receivables;
    this.agenda = agenda;
    this.ids = ids;
  }

  @Transactional
  void check(CreditorId creditor, LocalDate businessDate) {
    List<Task> tasks = new ArrayList<>();
    for (Promise promise : promises.overdueOn(creditor, businessDate)) {
      Promise broken = promise.on(businessDate);
      Debtor debtor = debtors.find(creditor, promise.debtorId()).orElseThrow();
      promises.save(creditor, debtor, broken, businessDate);
      for (Promise part : promises.openOn(creditor, promise.invoices().getFirst())) {
        if (part.ofOneWordWith(promise)) {
          promises.save(creditor, debtor, part.fallingWith(broken), businessDate);
        }
      }
      receivables.wake(creditor, promise.invoices());
      tasks.add(
          new Task(
              ids.next(),
              TaskKind.PROMISE_BROKEN,
              promise.debtorId(),
              promise.invoices(),
              businessDate,
              Sentence.of(
                      "promise-broken", "{amount} was promised by {dueDate}, {received} came in")
                  .with("amount", promise.amount())
                  .with("dueDate", promise.dueDate())
                  .with("received", promise.received()),
              promise.id().toString()));
    }
    agenda.raise(creditor, tasks);
  }
}
