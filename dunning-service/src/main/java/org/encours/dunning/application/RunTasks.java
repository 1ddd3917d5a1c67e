package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.decision.DebtorDecision;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Ids;
import org.encours.kernel.Sentence;

/** Names what people have to do after a run decided about a debtor. */
@ApplicationScoped
class RunTasks {

  private final Ids ids;

  RunTasks(Ids ids) {
    this.ids = ids;
  }

  List<Task> of(Debtor debtor, DebtorDecision decision, LocalDate on) {
    List<Task> tasks = new ArrayList<>();
    if (!decision.calls().isEmpty()) {
      // One call about all: a debtor is not rung up once for each invoice.
      tasks.add(
          new Task(
              ids.next(),
              TaskKind.CALL,
              debtor.id(),
              decision.calls().stream().map(Receivable::invoiceId).toList(),
              on,
              Sentence.of("call-debtor", "call {debtor}").with("debtor", debtor.name()),
              TaskKind.CALL.name()));
      if (debtor.phone().isEmpty()) {
        tasks.add(missing(debtor, "telephone number of " + debtor.reference(), on));
      }
    }
    decision.missing().forEach(what -> tasks.add(missing(debtor, what, on)));
    return tasks;
  }

  private Task missing(Debtor debtor, String what, LocalDate on) {
    return new Task(
        ids.next(),
        TaskKind.MISSING_DATA,
        debtor.id(),
        List.of(),
        on,
        Sentence.of("missing-data", "missing: {what}").with("what", what),
        what);
  }
}
