package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.adapter.out.events.HandoffEvents;
import org.encours.dunning.adapter.out.events.ReminderEvents;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.RunResults;
import org.encours.dunning.domain.decision.Run;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;
import org.encours.platform.events.OutgoingEvent;

/** Writes a batch: a few statements with many rows each, in the run's transaction. */
@Singleton
class PostgresRunResults implements RunResults {

  private final Sql sql;
  private final OrderedReminders reminders;
  private final Agenda agenda;
  private final PostgresDebtors debtors;
  private final PostgresReceivables receivables;
  private final Outbox outbox;
  private final Clock clock;

  PostgresRunResults(
      Sql sql,
      OrderedReminders reminders,
      Agenda agenda,
      PostgresDebtors debtors,
      PostgresReceivables receivables,
      Outbox outbox,
      Clock clock) {
    this.sql = sql;
    this.reminders = reminders;
    this.agenda = agenda;
    this.debtors = debtors;
    this.receivables = receivables;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public long nextMessageNumber() {
    return sql.one("SELECT nextval('message_number') AS number", row -> row.count("number"))
        .orElseThrow();
  }

  @Override
  public void save(CreditorId creditor, Run run, Effects effects) {
    reminders.order(creditor, run.id(), effects.messages(), Instant.now(clock));
    new ReceivableOutcomes(creditor, run, effects).write(sql);
    sql.batch(
        "UPDATE debtor SET last_contact = ? WHERE creditor = ? AND id = ?",
        effects.messages().stream()
            .map(Ordered::debtorId)
            .distinct()
            .map(debtor -> new Object[] {run.businessDate(), creditor, debtor})
            .toList());
    agenda.raise(creditor, effects.tasks());
    for (SupplyHold hold : effects.holds()) {
      debtors.supplyHeld(creditor, hold.debtor(), true, hold.reason(), run.businessDate());
    }
    for (Handoff handoff : effects.handoffs()) {
      outbox.append(claimed(creditor, run, handoff));
      outbox.append(List.of(handoff(creditor, run, handoff)));
    }
  }

  /** What is handed off is claimed with it: the ledger then says what the case says. */
  private static List<OutgoingEvent> claimed(CreditorId creditor, Run run, Handoff handoff) {
    return handoff.claims().stream()
        .filter(claim -> claim.claim().granted().isPositive())
        .map(
            claim ->
                ReminderEvents.charges(
                    creditor,
                    handoff.debtor(),
                    claim.item().invoiceId(),
                    claim.item().number(),
                    run.businessDate(),
                    claim.claim()))
        .toList();
  }

  /** From the request on, dunning is silent about it. */
  private OutgoingEvent handoff(CreditorId creditor, Run run, Handoff handoff) {
    List<UUID> invoices = handoff.claims().stream().map(claim -> claim.item().invoiceId()).toList();
    receivables.inCollection(creditor, invoices, true);
    return HandoffEvents.handoff(
        creditor,
        handoff.debtor(),
        handoff.id(),
        run.businessDate(),
        handoff.reason(),
        handoff.claims(),
        reminders.sentFor(creditor, invoices),
        handoff.noticeGivenOn(),
        handoff.legalWaitEndedOn());
  }
}
