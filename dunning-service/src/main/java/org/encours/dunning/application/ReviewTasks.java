package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskReview;
import org.encours.dunning.domain.agenda.TaskReview.Verdict;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.kernel.CreditorId;

/** Takes tasks off the list whose reason is gone. */
@ApplicationScoped
class ReviewTasks {

  private final Agenda agenda;
  private final DebtorSnapshots snapshots;

  ReviewTasks(Agenda agenda, DebtorSnapshots snapshots) {
    this.agenda = agenda;
    this.snapshots = snapshots;
  }

  void of(CreditorId creditor, UUID debtor, LocalDate on) {
    List<Task> open = agenda.openOf(creditor, debtor);
    Optional<DebtorSnapshot> snapshot =
        open.isEmpty() ? Optional.empty() : snapshots.find(creditor, debtor);
    snapshot.ifPresent(it -> open.forEach(task -> review(creditor, it, task, on)));
  }

  private void review(CreditorId creditor, DebtorSnapshot debtor, Task task, LocalDate on) {
    switch (new TaskReview(debtor, on).of(task)) {
      case Verdict.Gone(var why) -> agenda.withdraw(creditor, task.id(), why, on);
      case Verdict.Stands(var invoices) -> {
        if (!invoices.equals(task.invoices())) {
          agenda.narrow(creditor, task.id(), invoices);
        }
      }
    }
  }
}
