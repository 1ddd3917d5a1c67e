package org.encours.dunning.adapter.in.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.application.ExplainInvoice.Explanation;
import org.encours.dunning.domain.decision.ItemOutcome;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.dunning.domain.policy.DebtPosition;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.LastStep;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/**
 * Why a step is or is not taken: the decision, and everything it weighed.
 *
 * @param law the body of law the debt falls under
 * @param workingDay whether messages may leave on that day
 * @param contacts days of the debtor's contacts in the last month, where its plan caps them
 * @param late why the step that is due comes later than planned, if it does
 */
public record ExplanationResponse(
    UUID invoiceId,
    String number,
    LocalDate asOf,
    String decision,
    String step,
    Sentence why,
    LocalDate until,
    String policy,
    Integer policyVersion,
    String law,
    boolean workingDay,
    LocalDate dueDate,
    Money open,
    Money disputed,
    Money debtorOverdue,
    String grade,
    Last lastStep,
    FreeTermBody freeTerm,
    LocalDate lastContact,
    List<ContactCapBody> contactCaps,
    List<LocalDate> contacts,
    FreeRemindersResponse freeReminders,
    LatenessResponse late,
    List<Considered> plan) {

  /** The last step taken, and the message it sent. */
  public record Last(
      String name, LocalDate takenOn, UUID reminderId, LocalDate sentOn, LatenessResponse late) {}

  /** A consumer's free term. */
  public record FreeTermBody(
      LocalDate sentOn, LocalDate start, LocalDate lastFreeDay, LocalDate chargeFrom) {}

  /** A step of the plan with its natural date. */
  public record Considered(String step, LocalDate dueFrom) {}

  static ExplanationResponse of(Explanation it) {
    NextStep decision =
        it.outcome()
            .map(ItemOutcome::decision)
            .orElseGet(() -> new NextStep.Close(Sentence.of("nothing-open", "nothing is open")));
    LocalDate due = it.invoice().dueDate();
    return new ExplanationResponse(
        it.invoice().invoiceId(),
        it.invoice().number(),
        it.asOf(),
        name(decision),
        step(decision),
        why(decision),
        until(decision),
        it.policy().map(DunningPolicy::name).orElse(null),
        it.policy().map(DunningPolicy::version).orElse(null),
        it.regime().title(),
        it.workingDay(),
        due,
        it.invoice().open(),
        it.invoice().disputed(),
        it.position().map(DebtPosition::debtorOverdue).orElse(null),
        it.position().flatMap(DebtPosition::grade).orElse(null),
        it.invoice().progress().last().map(last -> last(last, it)).orElse(null),
        it.position().flatMap(DebtPosition::freeTerm).map(ExplanationResponse::term).orElse(null),
        it.position().flatMap(DebtPosition::lastContact).orElse(null),
        it.policy().map(DunningPolicy::contactCaps).map(ContactCapBody::of).orElse(null),
        contacts(it),
        FreeRemindersResponse.of(it).orElse(null),
        it.nextLate().map(LatenessResponse::of).orElse(null),
        it.policy().stream()
            .flatMap(plan -> plan.steps().stream())
            .map(step -> new Considered(step.name(), due.plusDays(step.daysFromDue())))
            .toList());
  }

  private static Last last(LastStep last, Explanation it) {
    var message = it.invoice().progress().lastMessage();
    return new Last(
        last.name(),
        last.takenOn(),
        message.map(SentMessage::reminderId).orElse(null),
        message.flatMap(SentMessage::sentOn).orElse(null),
        it.lastLate().map(LatenessResponse::of).orElse(null));
  }

  private static List<LocalDate> contacts(Explanation it) {
    return it.policy().filter(plan -> !plan.contactCaps().isEmpty()).isEmpty()
        ? null
        : it.past().contacts().stream().sorted().toList();
  }

  private static FreeTermBody term(FreeTerm term) {
    return new FreeTermBody(term.sentOn(), term.start(), term.lastFreeDay(), term.chargeFrom());
  }

  static String name(NextStep decision) {
    return switch (decision) {
      case NextStep.Held held -> held.hold().name();
      default ->
          decision
              .getClass()
              .getSimpleName()
              .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
              .toUpperCase(java.util.Locale.ROOT);
    };
  }

  static String step(NextStep decision) {
    return switch (decision) {
      case NextStep.SendReminder it -> it.step().name();
      case NextStep.CallDebtor it -> it.step().name();
      case NextStep.HoldSupply it -> it.step().name();
      case NextStep.RequestHandoff it -> it.step().name();
      case NextStep.WaitUntil it -> null;
      case NextStep.Held it -> null;
      case NextStep.Close it -> null;
    };
  }

  static Sentence why(NextStep decision) {
    return switch (decision) {
      case NextStep.WaitUntil it -> it.why();
      case NextStep.Held it -> it.why();
      case NextStep.Close it -> it.why();
      default ->
          Sentence.of("step-due", "step {step} is due and nothing stands in its way")
              .with("step", step(decision));
    };
  }

  private static LocalDate until(NextStep decision) {
    return switch (decision) {
      case NextStep.WaitUntil it -> it.date();
      case NextStep.Held it -> it.until().orElse(null);
      default -> null;
    };
  }
}
