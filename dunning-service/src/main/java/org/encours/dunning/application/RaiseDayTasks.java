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
import org.encours.dunning.domain.hold.Promise;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

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
    List<Agenda.Task> tasks = new ArrayList<>();
    for (Promise promise : day.promisesDue(creditor, on)) {
      tasks.add(
          task(
              Agenda.Kind.PROMISE_DUE,
              promise.debtorId(),
              promise.invoices(),
              on,
              promise.amount() + " is promised for today, " + promise.received() + " came in",
              promise.id().toString()));
    }
    for (DayTasks.IdleCredit idle : day.idleCredits(creditor)) {
      tasks.add(
          task(
              Agenda.Kind.SUSPICIOUS_BALANCE,
              idle.debtorId(),
              idle.invoices(),
              on,
              idle.credit() + " is not allocated and would pay what is open",
              "credit " + idle.credit().amount().stripTrailingZeros().toPlainString()));
    }
    for (DayTasks.OldDispute dispute :
        day.disputesOpenedBy(creditor, on.minusDays(settings.disputeDays()))) {
      tasks.add(
          task(
              Agenda.Kind.DISPUTE_TO_SETTLE,
              dispute.debtorId(),
              List.of(dispute.invoiceId()),
              on,
              "disputed since "
                  + dispute.openedOn()
                  + ": past the "
                  + settings.disputeDays()
                  + " days it may take",
              dispute.disputeId().toString()));
    }
    agenda.raise(creditor, tasks);
  }

  private Agenda.Task task(
      Agenda.Kind kind, UUID debtor, List<UUID> invoices, LocalDate on, String why, String what) {
    return new Agenda.Task(ids.next(), kind, debtor, invoices, on, why, what);
  }
}
