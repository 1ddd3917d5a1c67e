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
import org.encours.dunning.adapter.out.events.DunningEvents;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.RunResults;
import org.encours.dunning.domain.file.Creditor;
import org.encours.dunning.domain.file.Debtor;
import org.encours.dunning.domain.file.DebtorDecision;
import org.encours.dunning.domain.file.ItemOutcome;
import org.encours.dunning.domain.file.Message;
import org.encours.dunning.domain.file.Receivable;
import org.encours.dunning.domain.file.Run;
import org.encours.dunning.domain.file.SentMessage;
import org.encours.dunning.domain.policy.LastStep;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.Step;
import org.encours.kernel.Ids;
import org.encours.platform.events.Outbox;
import org.encours.platform.events.OutgoingEvent;

/** Writes a batch of decisions: a few statements with many rows each, in the run's transaction. */
@Singleton
class PostgresRunResults implements RunResults {

  private static final String NOTE =
      """
      UPDATE receivable SET next_look = ?, looked_on = ?, outcome = ?, outcome_why = ?
      WHERE creditor = ? AND invoice_id = ? AND (next_look IS DISTINCT FROM ? OR outcome IS DISTINCT FROM ?)
      """;
  private static final String TAKEN =
      """
      UPDATE receivable SET next_look = ?, looked_on = ?, outcome = ?, outcome_why = ?,
        last_step = ?, last_step_days = ?, last_step_on = ?, in_collection = in_collection OR ?,
        last_reminder = coalesce(?, last_reminder), first_reminder = coalesce(first_reminder, ?),
        notice = coalesce(notice, ?)
      WHERE creditor = ? AND invoice_id = ?
      """;

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
    private final List<Object[]> noted = new ArrayList<>();
    private final List<Object[]> taken = new ArrayList<>();
    private final List<Object[]> contacted = new ArrayList<>();
    private final List<Agenda.Task> tasks = new ArrayList<>();
    private final List<OutgoingEvent> events = new ArrayList<>();

    Batch(Creditor creditor, Run run, Instant now) {
      this.creditor = creditor;
      this.run = run;
      this.now = now;
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
      decision.outcomes().forEach(outcome -> note(outcome, mine));
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

    private void note(ItemOutcome outcome, List<OrderedReminders.Ordered> mine) {
      LocalDate next = outcome.nextLook().orElse(null);
      String name = outcome.decision().getClass().getSimpleName();
      String why = why(outcome.decision());
      UUID invoice = outcome.item().invoiceId();
      if (outcome.taken().isEmpty()) {
        noted.add(
            new Object[] {next, run.businessDate(), name, why, creditor.id(), invoice, next, name});
        return;
      }
      LastStep last = outcome.taken().get();
      Optional<UUID> reminder =
          outcome.decision() instanceof NextStep.SendReminder
              ? mine.stream()
                  .filter(each -> each.names(invoice))
                  .map(OrderedReminders.Ordered::id)
                  .findFirst()
              : Optional.empty();
      Optional<Step> step =
          outcome.decision() instanceof NextStep.SendReminder(int index, Step sent)
              ? Optional.of(sent)
              : Optional.empty();
      taken.add(
          new Object[] {
            next,
            run.businessDate(),
            name,
            why,
            last.name(),
            last.daysFromDue(),
            last.takenOn(),
            outcome.decision() instanceof NextStep.RequestHandoff,
            reminder,
            reminder.filter(any -> step.filter(it -> !it.courtesy()).isPresent()),
            reminder.filter(any -> step.filter(Step::formalNotice).isPresent()),
            creditor.id(),
            invoice
          });
    }

    private static String why(NextStep decision) {
      return switch (decision) {
        case NextStep.WaitUntil wait -> wait.why() + ": " + wait.date();
        case NextStep.Held held -> held.hold() + ": " + held.why();
        case NextStep.Close close -> close.why();
        case NextStep.SendReminder send -> "step " + send.step().name();
        case NextStep.CallDebtor call -> "step " + call.step().name();
        case NextStep.HoldSupply hold -> "step " + hold.step().name();
        case NextStep.RequestHandoff handoff -> "step " + handoff.step().name();
      };
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
          DunningEvents.handoff(
              creditor.id(),
              debtor,
              ids.next(),
              run.businessDate(),
              "The plan's last step is reached",
              decision.handoff(),
              reminders.sentFor(creditor.id(), items.stream().map(Receivable::invoiceId).toList()),
              notice,
              decision.legalWaitEndedOn()));
    }

    void write() {
      reminders.order(creditor.id(), run.id(), ordered, now);
      sql.batch(NOTE, noted);
      sql.batch(TAKEN, taken);
      sql.batch("UPDATE debtor SET last_contact = ? WHERE creditor = ? AND id = ?", contacted);
      agenda.raise(creditor.id(), tasks);
      outbox.append(events.stream().filter(Objects::nonNull).toList());
    }
  }
}
