package org.encours.dunning.domain.decision;

import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.LastStep;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;

/**
 * What a run would do to one debtor, as far as the debtor would notice: two plans that do the same
 * have equal effects.
 *
 * @param calls invoices for which a person would call
 * @param handedOff invoices that would be handed off
 */
public record PlannedEffect(
    List<PlannedMessage> messages, List<String> calls, boolean supplyHeld, List<String> handedOff) {

  /**
   * A message that would leave.
   *
   * @param total asked for now, charges included
   * @param charges of it, what is claimed on top of the invoices
   * @param invoices numbers of the invoices it names
   */
  public record PlannedMessage(
      String step, Channel channel, String to, Money total, Money charges, List<String> invoices) {}

  public static PlannedEffect of(DebtorDecision decision) {
    return new PlannedEffect(
        decision.messages().stream().map(PlannedEffect::message).toList(),
        decision.calls().stream().map(Receivable::number).toList(),
        decision.supplyHold().isPresent(),
        decision.handoff().stream().map(claim -> claim.item().number()).toList());
  }

  /** Whether the debtor would notice anything at all. */
  public boolean nothing() {
    return messages.isEmpty() && calls.isEmpty() && !supplyHeld && handedOff.isEmpty();
  }

  private static PlannedMessage message(Message message) {
    return new PlannedMessage(
        message.step().name(),
        message.channel(),
        message.recipient(),
        message.total(),
        message.charges(),
        message.lines().stream().map(MessageLine::number).toList());
  }

  /** The steps that the invoices of a decision would take, one for each invoice. */
  static List<String> steps(DebtorDecision decision) {
    return decision.outcomes().stream()
        .map(ItemOutcome::taken)
        .flatMap(Optional::stream)
        .map(LastStep::name)
        .toList();
  }
}
