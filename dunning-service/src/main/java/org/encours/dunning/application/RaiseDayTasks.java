package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.DayTasks;
import org.encours.dunning.application.port.SendingSettings;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.hold.Promise;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Sentence;

/** Puts into the agenda what a day brings: promises due, money nobody allocated, old disputes. */
@ApplicationScoped
class RaiseDayTasks {

  private final DayTasks day;
  private final Agenda agenda;
  private final SendingSettings settings;
  private final Ids ids;

  RaiseDayTasks(DayTasks day, Agenda agenda, SendingSettings settings, Ids ids) {
    this.day = day;
    this.agenda = agenda;
    this.settings = settings;
    this.ids = ids;
  }

  @Transactional
  void raise(CreditorId creditor, LocalDate on) {
    List<Task> tasks = new ArrayList<>();
    for (Promise promise : day.promisesDue(creditor, on)) {
      tasks.add(
          task(
              TaskKind.PROMISE_DUE,
              promise.debtorId(),
              promise.invoices(),
              on,
              Sentence.of("promise-due", "{amount} is promised for today, {received} came in")
                  .with("amount", promise.amount())
                  .with("received", promise.received()),
              promise.id().toString()));
    }
    for (DayTasks.IdleCredit idle : day.idleCredits(creditor)) {
      tasks.add(
          task(
              TaskKind.SUSPICIOUS_BALANCE,
              idle.debtorId(),
              idle.invoices(),
              on,
              Sentence.of(
                      "credit-unallocated",
                      "{credit} is not allocated while invoices are open: verify the balance")
                  .with("credit", idle.credit()),
              "credit " + idle.credit().amount().stripTrailingZeros().toPlainString()));
    }
    for (DayTasks.OldDispute dispute :
        day.disputesOpenedBy(creditor, on.minusDays(settings.disputeDays()))) {
      tasks.add(
          task(
              TaskKind.DISPUTE_TO_SETTLE,
              dispute.debtorId(),
              List.of(dispute.invoiceId()),
              on,
              Sentence.of(
                      "dispute-old", "disputed since {openedOn}: past the {days} days it may take")
                  .with("openedOn", dispute.openedOn())
                  .with("days", settings.disputeDays()),
              dispute.disputeId().toString()));
    }
    agenda.raise(creditor, tasks);
  }

  private Task task(
      TaskKind kind, UUID debtor, List<UUID> invoices, LocalDate on, Sentence why, String what) {
    return new Task(ids.next(), kind, debtor, invoices, on, why, what);
  }
}
