package org.encours.dunning.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/** The day's tasks. */
public interface AgendaView {

  /**
   * @param rank 1 is first: by money at stake, weighed by risk grade and age
   * @param overdue what the debtor owes past due
   * @param owner who looks after the debtor
   * @param overdueTask whether nobody did it for a week
   * @param daysLate of its oldest unpaid invoice
   */
  record AgendaTask(
      UUID id,
      int rank,
      String kind,
      String debtor,
      UUID debtorId,
      String name,
      String phone,
      List<UUID> invoices,
      LocalDate dueOn,
      Sentence why,
      Money overdue,
      long daysLate,
      String grade,
      String owner,
      boolean overdueTask) {}

  /**
   * @param after the last task of the page before
   */
  record Wanted(
      LocalDate date,
      Optional<String> owner,
      Optional<TaskKind> kind,
      Optional<String> debtor,
      Optional<UUID> after) {}

  List<AgendaTask> of(CreditorId creditor, Wanted wanted, int limit);
}
