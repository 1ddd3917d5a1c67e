package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.encours.dunning.adapter.out.events.HandoffEvents;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.RunResults;
import org.encours.dunning.domain.file.Creditor;
import org.encours.dunning.domain.file.Debtor;
import org.encours.dunning.domain.file.DebtorDecision;
import org.encours.dunning.domain.file.Message;
import org.encours.dunning.domain.file.Receivable;
import org.encours.dunning.domain.file.Run;
import org.encours.dunning.domain.file.SentMessage;
import org.encours.dunning.domain.policy.EarlyHandoff;
import org.encours.dunning.domain.policy.NextStep;
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
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;

  PostgresRunResults(
      Sql sql,
      OrderedReminders reminders,
      Agenda agenda,
      PostgresDebtors debtors,
      Outbox outbox,
      Ids ids,
      Clock clock) {
    this.sql = sql;
    this.reminders = reminders;
    this.agenda = agenda;
    this.debtors = debtors;
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
    private final ReceivableNotes notes;
    private final List<Object[]> contacted = new ArrayList<>();
    private final List<Agenda.Task> tasks = new ArrayList<>();
    private final List<OutgoingEvent> events = new ArrayList<>();

    Batch(Creditor creditor, Run run, Instant now) {
      this.creditor = creditor;
      this.run = run;
      this.now = now;
      this.notes = new ReceivableNotes(creditor.id(), run);
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
      handoff(debtor, decision);
    }

    private java.util.Map<UUID, String> steps(DebtorDecision decision) {
      java.util.Map<UUID, String> steps = new java.util.HashMap<>();
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

    private void handoff(Debtor debtor, DebtorDecision decision) {
      if (decision.handoff().isEmpty()) {
        return;
      }
      List<Receivable> items =
          decision.handoff().stream().map(DebtorDecision.HandoffClaim::item).toList();
      Optional<LocalDate> notice =
          items.stream()
              .flatMap(
                  item ->
                      item.progress().notice().or(() -> item.progress().firstReminder()).stream())
              .map(SentMessage::sentOn)
              .flatMap(Optional::stream)
              .max(Comparator.naturalOrder());
      events.add(
          HandoffEvents.handoff(
              creditor.id(),
              debtor,
              ids.next(),
              run.businessDate(),
              reason(decision),
              decision.handoff(),
              reminders.sentFor(creditor.id(), items.stream().map(Receivable::invoiceId).toList()),
              notice,
              decision.legalWaitEndedOn()));
    }

    private static String reason(DebtorDecision decision) {
      return decision.outcomes().stream()
          .filter(outcome -> outcome.decision() instanceof NextStep.RequestHandoff)
          .flatMap(outcome -> outcome.taken().stream())
          .map(
              last ->
                  switch (last.name()) {
                    case EarlyHandoff.BY_AGE -> last.daysFromDue() + " days past due";
                    case EarlyHandoff.BY_GRADE -> "The risk grade asks for it";
                    default -> "The plan's last step is reached";
                  })
          .distinct()
          .sorted()
          .collect(Collectors.joining("; "));
    }

    void write() {
      reminders.order(creditor.id(), run.id(), ordered, now);
      notes.write(sql);
      sql.batch("UPDATE debtor SET last_contact = ? WHERE creditor = ? AND id = ?", contacted);
      agenda.raise(creditor.id(), tasks);
      outbox.append(events.stream().filter(Objects::nonNull).toList());
    }
  }
}
