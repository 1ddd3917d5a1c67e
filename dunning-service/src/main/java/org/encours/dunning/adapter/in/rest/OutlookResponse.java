package org.encours.dunning.adapter.in.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.application.ForeseeDunning.Outlook;
import org.encours.dunning.application.ForeseeDunning.OutlookItem;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/**
 * What comes next for a debtor.
 *
 * @param owner who looks after it
 * @param next the first thing that happens, with its day
 * @param invoices all that is open, oldest due first
 */
public record OutlookResponse(
    String debtor, LocalDate asOf, String owner, Step next, List<Invoice> invoices) {

  /**
   * A decision and its reason.
   *
   * @param decision such as SEND_REMINDER, WAIT_UNTIL or the name of a hold
   * @param on its day, where it is known
   */
  public record Step(String decision, String step, String channel, LocalDate on, Sentence why) {}

  /** One open invoice. */
  public record Invoice(
      UUID invoiceId,
      String number,
      LocalDate dueDate,
      Step next,
      Money principal,
      Money disputed,
      Money charges,
      Money chargesOpen,
      Money accruing,
      Money total) {}

  static OutlookResponse of(Outlook it) {
    return new OutlookResponse(
        it.reference(),
        it.asOf(),
        it.owner().orElse(null),
        it.first().map(OutlookResponse::step).orElse(null),
        it.items().stream().map(OutlookResponse::invoice).toList());
  }

  private static Step step(OutlookItem it) {
    return new Step(
        ExplanationResponse.name(it.decision()),
        ExplanationResponse.step(it.decision()),
        channel(it.decision()),
        it.on().orElse(null),
        ExplanationResponse.why(it.decision()));
  }

  private static String channel(NextStep decision) {
    return switch (decision) {
      case NextStep.SendReminder(_, var step) -> step.channel().name();
      case NextStep.CallDebtor(_, var step) -> step.channel().name();
      case NextStep.HoldSupply(_, var step) -> step.channel().name();
      case NextStep.RequestHandoff(_, var step) -> step.channel().name();
      case NextStep.WaitUntil _ -> null;
      case NextStep.Held _ -> null;
      case NextStep.Close _ -> null;
    };
  }

  private static Invoice invoice(OutlookItem it) {
    return new Invoice(
        it.item().invoiceId(),
        it.item().number(),
        it.item().dueDate(),
        step(it),
        it.claim().claim().principal(),
        it.claim().disputed(),
        it.claim().claim().charges(),
        it.claim().claim().ledger().open(),
        it.claim().claim().accruing(),
        it.claim().claim().total());
  }
}
