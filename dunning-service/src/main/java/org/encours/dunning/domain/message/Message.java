package org.encours.dunning.domain.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.Step;
import org.encours.kernel.Money;

/**
 * One message to one debtor: everything due at once, at the highest step reached.
 *
 * @param channel the step's, or paper where the debtor has no e-mail address
 * @param recipient e-mail address, or the postal address on one line
 * @param creditsNotAllocated money or credit notes of the debtor that no invoice took yet
 * @param freeTerm what a first reminder to a Belgian consumer grants, if sent on the business date
 */
public record Message(
    LocalDate businessDate,
    String policy,
    int policyVersion,
    Regime regime,
    Step step,
    Channel channel,
    String recipient,
    String language,
    List<MessageLine> lines,
    Optional<Money> creditsNotAllocated,
    Optional<FreeTerm> freeTerm) {

  public Message {
    lines = List.copyOf(lines);
  }

  /** The same message by another carrier. */
  public Message by(Channel other, String to, Optional<FreeTerm> term) {
    return new Message(
        businessDate,
        policy,
        policyVersion,
        regime,
        step,
        other,
        to,
        language,
        lines,
        creditsNotAllocated,
        term);
  }

  /** The same step on another day. */
  public Message on(
      LocalDate day, List<MessageLine> now, Optional<Money> credit, Optional<FreeTerm> term) {
    return new Message(
        day, policy, policyVersion, regime, step, channel, recipient, language, now, credit, term);
  }

  /** The same in another language. */
  public Message in(String other) {
    return new Message(
        businessDate,
        policy,
        policyVersion,
        regime,
        step,
        channel,
        recipient,
        other,
        lines,
        creditsNotAllocated,
        freeTerm);
  }

  public boolean names(UUID invoice) {
    return lines.stream().anyMatch(line -> line.invoiceId().equals(invoice));
  }

  /** What is asked for now, charges included where the step claims them. */
  public Money total() {
    return lines.stream()
        .filter(line -> line.place() != MessageLine.Place.DUE_SOON || step.courtesy())
        .map(MessageLine::total)
        .reduce(Money.zero(lines.getFirst().asked().currency()), Money::plus);
  }

  /** Of the total, what is claimed on top of the invoices. */
  public Money charges() {
    return lines.stream()
        .filter(MessageLine::charged)
        .map(line -> line.claim().charges())
        .reduce(Money.zero(lines.getFirst().asked().currency()), Money::plus);
  }
}
