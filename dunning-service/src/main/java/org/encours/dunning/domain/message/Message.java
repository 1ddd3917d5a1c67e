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
 * @param ownReference what to quote when it asks for several invoices at once
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
    Optional<FreeTerm> freeTerm,
    Optional<String> ownReference) {

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
        term,
        ownReference);
  }

  /** The same step on another day. */
  public Message on(
      LocalDate day, List<MessageLine> now, Optional<Money> credit, Optional<FreeTerm> term) {
    return new Message(
        day,
        policy,
        policyVersion,
        regime,
        step,
        channel,
        recipient,
        language,
        now,
        credit,
        term,
        ownReference);
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
        freeTerm,
        ownReference);
  }

  /** The same under a payment reference of its own, unless it asks for one invoice that has one. */
  public Message referring(String own) {
    return new Message(
        businessDate,
        policy,
        policyVersion,
        regime,
        step,
        channel,
        recipient,
        language,
        lines,
        creditsNotAllocated,
        freeTerm,
        Optional.of(own));
  }

  /** What the debtor is asked for, without what is only announced. */
  public List<MessageLine> summed() {
    return lines.stream().filter(line -> line.summed(step.courtesy())).toList();
  }

  /** What falls due soon, besides what is asked for. */
  public List<MessageLine> toCome() {
    return lines.stream().filter(line -> !line.summed(step.courtesy())).toList();
  }

  /** What the debtor quotes: the invoice's own reference when it is alone, else the message's. */
  public String paymentReference() {
    List<MessageLine> asked = summed().stream().filter(line -> line.total().isPositive()).toList();
    return Optional.of(asked)
        .filter(alone -> alone.size() == 1)
        .flatMap(alone -> alone.getFirst().paymentReference())
        .or(() -> ownReference)
        .orElseGet(() -> String.join(" ", asked.stream().map(MessageLine::number).toList()));
  }

  public boolean names(UUID invoice) {
    return lines.stream().anyMatch(line -> line.invoiceId().equals(invoice));
  }

  /** What is asked for now, charges included where the step claims them. */
  public Money total() {
    return summed().stream()
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
