package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.ContactJournal;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.hold.DisputeReason;
import org.encours.dunning.domain.journal.ContactReason;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Sentence;
import org.encours.kernel.Violation;

/** Takes the outcome of a task, notes it in the journal and acts on what the contact brought. */
@ApplicationScoped
public class WorkAgenda {

  /** How a contact ended. */
  public enum Outcome {
    REACHED,
    NOT_REACHED,
    PROMISED,
    DISPUTES,
    CANNOT_PAY,
    WRONG_CONTACT;

    boolean reachedSomebody() {
      return switch (this) {
        case REACHED, PROMISED, DISPUTES, CANNOT_PAY -> true;
        case NOT_REACHED, WRONG_CONTACT -> false;
      };
    }
  }

  /** A promise without a date cannot be followed. */
  record PromiseIncomplete(List<Violation> violations) implements Refusal {
    @Override
    public String detail() {
      return "A promise needs its date; the amount is everything open unless said.";
    }
  }

  /** The first contact that reaches somebody tells why nothing is paid. */
  record ReasonMissing(List<Violation> violations) implements Refusal {
    @Override
    public String detail() {
      return "Nobody knows yet why this debtor does not pay: the first contact tells it.";
    }
  }

  private static final int DAYS_TO_CALL_AGAIN = 2;

  private final Agenda agenda;
  private final Receivables receivables;
  private final Debtors debtors;
  private final ContactJournal journal;
  private final RecordPromise promises;
  private final RouteReason routes;
  private final Ids ids;
  private final Clock clock;

  WorkAgenda(
      Agenda agenda,
      Receivables receivables,
      Debtors debtors,
      ContactJournal journal,
      RecordPromise promises,
      RouteReason routes,
      Ids ids,
      Clock clock) {
    this.agenda = agenda;
    this.receivables = receivables;
    this.debtors = debtors;
    this.journal = journal;
    this.promises = promises;
    this.routes = routes;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What a person reports of a task.
   *
   * @param disputeReason what is contested, with DISPUTES
   * @param amount promised, or contested
   * @param with whom they spoke to
   */
  public record Report(
      Outcome outcome,
      Optional<ContactReason> reason,
      Optional<DisputeReason> disputeReason,
      boolean chargesOnly,
      Optional<String> note,
      Optional<String> with,
      Optional<Money> amount,
      Optional<LocalDate> dueDate,
      LocalDate on,
      String by) {

    /** Some outcomes tell the reason by themselves. */
    Optional<ContactReason> told() {
      return reason.or(
          () ->
              switch (outcome) {
                case DISPUTES -> Optional.of(ContactReason.DISPUTE_ON_PERFORMANCE);
                case CANNOT_PAY -> Optional.of(ContactReason.TEMPORARY_CASH_TROUBLE);
                case REACHED, NOT_REACHED, PROMISED, WRONG_CONTACT -> Optional.empty();
              });
    }
  }

  @Transactional
  public void report(CreditorId creditor, UUID taskId, Report report) {
    Task task = agenda.open(creditor, taskId).orElseThrow(() -> NotFound.of("open task", taskId));
    if (task.kind().speaksToDebtor()
        && report.outcome().reachedSomebody()
        && report.told().isEmpty()
        && !journal.reasonKnown(creditor, task.debtorId())) {
      throw new RefusedException(
          new ReasonMissing(List.of(new Violation("reason", "why the debtor does not pay"))));
    }
    Debtor debtor = debtors.find(creditor, task.debtorId()).orElseThrow();
    agenda.done(
        creditor,
        taskId,
        report.outcome().name(),
        report.told().map(ContactReason::name),
        report.note(),
        report.on(),
        report.by());
    note(creditor, debtor, task, report);
    switch (report.outcome()) {
      case REACHED, CANNOT_PAY ->
          report
              .told()
              .ifPresent(reason -> routes.route(creditor, contacted(task, report, reason)));
      case DISPUTES ->
          routes.dispute(
              creditor,
              contacted(task, report, ContactReason.DISPUTE_ON_PERFORMANCE),
              DisputeReason.SERVICE);
      case NOT_REACHED ->
          follow(
              creditor,
              task,
              TaskKind.CALL_AGAIN,
              report.on().plusDays(DAYS_TO_CALL_AGAIN),
              Sentence.of("not-reached", "not reached on {on}").with("on", report.on()));
      case PROMISED -> promise(creditor, task, report);
      case WRONG_CONTACT -> {
        muteWhoeverAnswered(creditor, debtor, report.on());
        follow(
            creditor,
            task,
            TaskKind.MISSING_DATA,
            report.on(),
            Sentence.of("wrong-contact", "wrong contact: {note}").with("note", words(report)));
      }
    }
  }

  /**
   * Who was called has left, or never was the right one: all that reaches this person is silent.
   */
  private void muteWhoeverAnswered(CreditorId creditor, Debtor debtor, LocalDate on) {
    debtor
        .firstCalled()
        .ifPresent(
            person ->
                debtors.mute(
                    creditor,
                    debtor.id(),
                    Stream.concat(person.phone().stream(), person.email().stream()).toList(),
                    on));
  }

  /** Nobody is shown the task before a day. */
  @Transactional
  public void snooze(CreditorId creditor, UUID taskId, LocalDate until) {
    agenda.open(creditor, taskId).orElseThrow(() -> NotFound.of("open task", taskId));
    agenda.snooze(creditor, taskId, until);
  }

  private void note(CreditorId creditor, Debtor debtor, Task task, Report report) {
    journal.note(
        creditor,
        debtor,
        new JournalEntry(
            ids.next(),
            debtor.id(),
            Instant.now(clock),
            JournalEntry.Direction.OUT,
            JournalEntry.Way.PHONE,
            JournalEntry.Kind.CALL,
            report.told(),
            report.with(),
            report.by(),
            report.outcome() + report.note().map(text -> ": " + text).orElse(""),
            task.invoices()));
  }

  private static RouteReason.Contacted contacted(Task task, Report report, ContactReason reason) {
    return new RouteReason.Contacted(
        task.debtorId(),
        task.invoices(),
        reason,
        report.on(),
        report.by(),
        report.note(),
        new RouteReason.Contested(report.disputeReason(), report.amount(), report.chargesOnly()));
  }

  private void promise(CreditorId creditor, Task task, Report report) {
    LocalDate dueDate =
        report
            .dueDate()
            .orElseThrow(
                () ->
                    new RefusedException(
                        new PromiseIncomplete(
                            List.of(
                                new Violation("dueDate", "by when the debtor promised to pay")))));
    Money amount =
        report
            .amount()
            .or(
                () ->
                    task.invoices().stream()
                        .flatMap(invoice -> receivables.find(creditor, invoice).stream())
                        .map(Receivable::claimable)
                        .reduce(Money::plus))
            .orElseThrow();
    promises.record(
        creditor,
        task.debtorId(),
        task.invoices(),
        amount,
        report.on(),
        dueDate,
        report.with(),
        Optional.of("PHONE"));
  }

  private void follow(CreditorId creditor, Task task, TaskKind kind, LocalDate on, Sentence why) {
    agenda.raise(
        creditor,
        List.of(
            new Task(ids.next(), kind, task.debtorId(), task.invoices(), on, why, kind.name())));
  }

  private static String words(Report report) {
    return report.note().orElse(report.outcome().name());
  }
}
