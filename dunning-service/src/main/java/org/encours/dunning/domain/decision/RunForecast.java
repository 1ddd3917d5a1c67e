package org.encours.dunning.domain.decision;

import java.util.Map;
import java.util.TreeMap;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.kernel.Money;

/**
 * What a whole run would do.
 *
 * @param byStep invoices that would take each step
 * @param skipped invoices held back, by reason
 * @param messages by channel
 * @param asked by currency: what the messages would ask for, charges included
 * @param charges by currency: of it, what is claimed on top of the invoices
 * @param handedOff invoices
 */
public record RunForecast(
    Map<String, Long> byStep,
    Map<String, Long> skipped,
    Map<Channel, Long> messages,
    Map<String, Money> asked,
    Map<String, Money> charges,
    long calls,
    long handedOff) {

  public static final RunForecast NOTHING =
      new RunForecast(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0, 0);

  /** The same with one more debtor's share. */
  public RunForecast with(DebtorDecision decision) {
    Map<String, Long> steps = new TreeMap<>(byStep);
    PlannedEffect.steps(decision).forEach(step -> steps.merge(step, 1L, Long::sum));
    Map<String, Long> held = new TreeMap<>(skipped);
    for (ItemOutcome outcome : decision.outcomes()) {
      if (outcome.decision() instanceof NextStep.Held reason) {
        held.merge(reason.hold().name(), 1L, Long::sum);
      }
    }
    Map<Channel, Long> sent = new TreeMap<>(messages);
    Map<String, Money> sums = new TreeMap<>(asked);
    Map<String, Money> claimed = new TreeMap<>(charges);
    for (Message message : decision.messages()) {
      sent.merge(message.channel(), 1L, Long::sum);
      String currency = message.total().currency().getCurrencyCode();
      sums.merge(currency, message.total(), Money::plus);
      claimed.merge(currency, message.charges(), Money::plus);
    }
    return new RunForecast(
        steps,
        held,
        sent,
        sums,
        claimed,
        calls + decision.calls().size(),
        handedOff + decision.handoff().size());
  }
}
