package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.RunResults;
import org.encours.dunning.domain.decision.DebtorDecision;
import org.encours.dunning.domain.decision.Run;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Ids;
import org.encours.platform.events.Outbox;
import org.encours.platform.events.OutgoingEvent;

/** Writes a batch of decisions: a few statements with many rows each, in the run's transaction. */
@Singleton
class PostgresRunResults implements RunResults {

  private final Sql sql;
  private final OrderedReminders reminders;
  private final Agenda agenda;
  private final PostgresDebtors debtors;
  private final RunHandoffs handoffs;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;

  PostgresRunResults(
      Sql sql,
      OrderedReminders reminders,
      Agenda agenda,
      PostgresDebtors debtors,
      RunHandoffs handoffs,
      Outbox outbox,
      Ids ids,
      Clock clock) {
    this.sql = sql;
    this.reminders = reminders;
    this.agenda = agenda;
    this.debtors = debtors;
    this.handoffs = handoffs;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void save(Creditor creditor, Run run, List<Decided> decided) {
    Batch batch = new Batch(creditor, run, Instant.now(clock));
    decided.forEach(batch::add);
    batch.write();
  }

  private final class Batch {
    private final Creditor creditor;
    private final Run run;
    private final Instant now;
    private final List<OrderedReminders.Ordered> ordered = new ArrayList<>();
    private final ReceivableOutcomes notes;
    private final List<Object[]> contacted = new ArrayList<>();
    private final List<Agenda.Task> tasks = new ArrayList<>();
    private final List<OutgoingEvent> events = new ArrayList<>();

    Batch(Creditor creditor, Run run, Instant now) {
      this.creditor = creditor;
      this.run = run;
      this.now = now;
      this.notes = new ReceivableOutcomes(creditor.id(), run);
    }

    void add(Decided one) {
      Debtor debtor = one.file().debtor();
      DebtorDecision decision = one.decision();
      List<OrderedReminders.Ordered> mine = new ArrayList<>();
      for (Message message : decision.messages()) {
        mine.add(new OrderedReminders.Ordered(ids.next(), debtor.id(), message, steps(decision)));
      }
      ordered.addAll(mine);
      if (!mine.isEmpty()) {
        contacted.add(new Object[] {run.businessDate(), creditor.id(), debtor.id()});
      }
      decision.outcomes().forEach(outcome -> notes.add(outcome, mine));
      tasks(debtor, decision);
      decision
          .supplyHold()
          .ifPresent(
              step ->
                  debtors.supplyHeld(
                      creditor.id(), debtor, true, "step " + step.name(), run.businessDate()));
      handoffs.request(creditor.id(), run, debtor, decision).ifPresent(events::add);
    }

    private Map<UUID, String> steps(DebtorDecision decision) {
      Map<UUID, String> steps = new HashMap<>();
      decision
          .outcomes()
          .forEach(
              outcome ->
                  outcome
                      .taken()
                      .ifPresent(step -> steps.put(outcome.item().invoiceId(), step.name())));
      return steps;
    }

    private void tasks(Debtor debtor, DebtorDecision decision) {
      if (!decision.calls().isEmpty()) {
        tasks.add(
            task(
                Agenda.Kind.CALL,
                debtor,
                decision.calls(),
                "call " + debtor.name(),
                run.businessDate().toString()));
        if (debtor.phone().isEmpty()) {
          String what = "telephone number of " + debtor.reference();
          tasks.add(task(Agenda.Kind.MISSING_DATA, debtor, List.of(), "missing: " + what, what));
        }
      }
      decision
          .missing()
          .forEach(
              what ->
                  tasks.add(
                      task(Agenda.Kind.MISSING_DATA, debtor, List.of(), "missing: " + what, what)));
    }

    private Agenda.Task task(
        Agenda.Kind kind, Debtor debtor, List<Receivable> items, String why, String subject) {
      return new Agenda.Task(
          ids.next(),
          kind,
          debtor.id(),
          items.stream().map(Receivable::invoiceId).toList(),
          run.businessDate(),
          why,
          subject);
    }

    void write() {
      reminders.order(creditor.id(), run.id(), ordered, now);
      notes.write(sql);
      sql.batch("UPDATE debtor SET last_contact = ? WHERE creditor = ? AND id = ?", contacted);
      agenda.raise(creditor.id(), tasks);
      outbox.append(events);
    }
  }
}
