package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;

/** Takes the outcome of a task and sends the case where the reason for not paying belongs. */
@ApplicationScoped
public class WorkAgenda {

  /** How a contact ended. */
  public enum Outcome {
    REACHED,
    NOT_REACHED,
    PROMISED,
    DISPUTES,
    CANNOT_PAY,
    WRONG_CONTACT
  }

  /** Why a debtor does not pay. */
  public enum Reason {
    TEMPORARY_CASH_TROUBLE,
    STRETCHING_TERMS,
    DISPUTE_ON_PERFORMANCE,
    ADMINISTRATIVE
  }

  /** A promise without amount or date cannot be followed. */
  record PromiseIncomplete(List<Violation> violations) implements Refusal {
    @Override
    public String detail() {
      return "A promise needs its date; the amount is everything open unless said.";
    }
  }

  private static final int DAYS_TO_CALL_AGAIN = 2;
  private static final int DAYS_OF_PATIENCE = 14;

  private final Agenda agenda;
  private final Receivables receivables;
  private final RecordPromise promises;
  private final PauseDunning pauses;
  private final Ids ids;

  WorkAgenda(
      Agenda agenda,
      Receivables receivables,
      RecordPromise promises,
      PauseDunning pauses,
      Ids ids) {
    this.agenda = agenda;
    this.receivables = receivables;
    this.promises = promises;
    this.pauses = pauses;
    this.ids = ids;
  }

  /** What a person reports of a task. */
  public record Report(
      Outcome outcome,
      Optional<Reason> reason,
      Optional<String> note,
      Optional<Money> amount,
      Optional<LocalDate> dueDate,
      LocalDate on,
      String by) {}

  @Transactional
  public void report(CreditorId creditor, UUID taskId, Report report) {
    Agenda.Task task =
        agenda
            .open(creditor, taskId)
            .orElseThrow(() -> new NotFound("There is no open task " + taskId));
    agenda.done(
        creditor,
        taskId,
        report.outcome().name(),
        report.reason().map(Reason::name),
        report.note(),
        report.on(),
        report.by());
    switch (report.outcome()) {
      case REACHED -> route(creditor, task, report);
      case NOT_REACHED ->
          follow(
              creditor,
              task,
              Agenda.Kind.CALL_AGAIN,
              report.on().plusDays(DAYS_TO_CALL_AGAIN),
              "not reached");
      case PROMISED -> promise(creditor, task, report);
      case DISPUTES -> {
        hold(creditor, task, report, "disputed by telephone");
        follow(creditor, task, Agenda.Kind.DISPUTE_TO_SETTLE, report.on(), note(report));
      }
      case CANNOT_PAY -> {
        hold(creditor, task, report, "payment plan to be offered");
        follow(creditor, task, Agenda.Kind.PLAN_TO_OFFER, report.on(), note(report));
      }
      case WRONG_CONTACT ->
          follow(
              creditor,
              task,
              Agenda.Kind.MISSING_DATA,
              report.on(),
              "wrong contact: " + note(report));
    }
  }

  private void route(CreditorId creditor, Agenda.Task task, Report report) {
    if (report.reason().isEmpty()) {
      return;
    }
    switch (report.reason().get()) {
      case TEMPORARY_CASH_TROUBLE -> {
        hold(creditor, task, report, "payment plan to be offered");
        follow(creditor, task, Agenda.Kind.PLAN_TO_OFFER, report.on(), note(report));
      }
      // Who stretches terms on purpose gets the next step as soon as the plan allows it.
      case STRETCHING_TERMS -> receivables.wakeAllOf(creditor, task.debtorId());
      case DISPUTE_ON_PERFORMANCE -> {
        hold(creditor, task, report, "disputed by telephone");
        follow(creditor, task, Agenda.Kind.DISPUTE_TO_SETTLE, report.on(), note(report));
      }
      case ADMINISTRATIVE ->
          follow(creditor, task, Agenda.Kind.MISSING_DATA, report.on(), note(report));
    }
  }

  private void promise(CreditorId creditor, Agenda.Task task, Report report) {
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
        Optional.empty(),
        Optional.of("PHONE"));
  }

  private void hold(CreditorId creditor, Agenda.Task task, Report report, String why) {
    for (UUID invoice : task.invoices()) {
      pauses.pause(
          creditor,
          task.debtorId(),
          Optional.of(invoice),
          report.on(),
          Optional.of(report.on().plusDays(DAYS_OF_PATIENCE)),
          why);
    }
  }

  private void follow(
      CreditorId creditor, Agenda.Task task, Agenda.Kind kind, LocalDate on, String why) {
    agenda.raise(
        creditor,
        List.of(
            new Agenda.Task(
                ids.next(), kind, task.debtorId(), task.invoices(), on, why, task.subject())));
  }

  private static String note(Report report) {
    return report.note().orElse(report.outcome().name());
  }
}
