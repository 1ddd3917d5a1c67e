package org.encours.dunning.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** The day's tasks. */
public interface AgendaView {

  /**
   * @param rank 1 is first: by money at stake, weighed by risk grade and age
   * @param overdue what the debtor owes past due
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
      String why,
      Money overdue,
      long daysLate,
      String grade) {}

  List<AgendaTask> of(CreditorId creditor, LocalDate date, int limit);
}
