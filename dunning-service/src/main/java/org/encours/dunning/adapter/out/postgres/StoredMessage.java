package org.encours.dunning.adapter.out.postgres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.Charges;
import org.encours.dunning.domain.policy.Step;
import org.encours.dunning.domain.policy.Tone;
import org.encours.kernel.Money;

/**
 * A message as it is kept, beside the columns that are searched.
 *
 * @param version of this form; the first one had none, kept no reference of its own and nothing of
 *     what the ledger says of charges
 */
record StoredMessage(
    Integer version,
    LocalDate businessDate,
    String policy,
    int policyVersion,
    Regime regime,
    StoredStep step,
    Channel channel,
    String recipient,
    String language,
    List<StoredLine> lines,
    Money creditsNotAllocated,
    StoredTerm freeTerm,
    String ownReference) {

  private static final int VERSION = 2;

  record StoredStep(
      String name,
      int daysFromDue,
      Channel channel,
      Tone tone,
      Charges charges,
      BigDecimal minimumAmount,
      Set<String> grades,
      int waitDays,
      Boolean approval) {

    static StoredStep of(Step it) {
      return new StoredStep(
          it.name(),
          it.daysFromDue(),
          it.channel(),
          it.tone(),
          it.charges(),
          it.minimumAmount().orElse(null),
          it.grades(),
          it.waitDays(),
          it.approval());
    }

    Step step() {
      return new Step(
          name,
          daysFromDue,
          channel,
          tone,
          charges,
          Optional.ofNullable(minimumAmount),
          grades,
          waitDays,
          Boolean.TRUE.equals(approval));
    }
  }

  record StoredTerm(LocalDate sentOn, LocalDate start, LocalDate lastFreeDay) {

    static StoredTerm of(FreeTerm it) {
      return new StoredTerm(it.sentOn(), it.start(), it.lastFreeDay());
    }

    FreeTerm term() {
      return new FreeTerm(sentOn, start, lastFreeDay);
    }
  }

  record StoredLine(
      UUID invoiceId,
      String number,
      LocalDate issueDate,
      LocalDate dueDate,
      Money asked,
      Money disputed,
      MessageLine.Place place,
      String description,
      String paymentReference,
      StoredClaim claim,
      StoredSettlement settlement,
      boolean charged,
      Money announced) {

    static StoredLine of(MessageLine it) {
      return new StoredLine(
          it.invoiceId(),
          it.number(),
          it.issueDate(),
          it.dueDate(),
          it.asked(),
          it.disputed(),
          it.place(),
          it.description().orElse(null),
          it.paymentReference().orElse(null),
          StoredClaim.of(it.claim().accrued()),
          StoredSettlement.of(it.claim()),
          it.charged(),
          it.announced().orElse(null));
    }

    MessageLine line() {
      return new MessageLine(
          invoiceId,
          number,
          issueDate,
          dueDate,
          asked,
          disputed,
          place,
          Optional.ofNullable(description),
          Optional.ofNullable(paymentReference),
          claimed(),
          charged,
          Optional.ofNullable(announced),
          List.of());
    }

    private InvoiceClaim claimed() {
      return settlement == null
          ? StoredSettlement.unknown(claim.claim())
          : settlement.of(claim.claim());
    }
  }

  static StoredMessage of(Message it) {
    return new StoredMessage(
        VERSION,
        it.businessDate(),
        it.policy(),
        it.policyVersion(),
        it.regime(),
        StoredStep.of(it.step()),
        it.channel(),
        it.recipient(),
        it.language(),
        it.lines().stream().map(StoredLine::of).toList(),
        it.creditsNotAllocated().orElse(null),
        it.freeTerm().map(StoredTerm::of).orElse(null),
        it.ownReference().orElse(null));
  }

  Message message() {
    return new Message(
        businessDate,
        policy,
        policyVersion,
        regime,
        step.step(),
        channel,
        recipient,
        language,
        lines.stream().map(StoredLine::line).toList(),
        Optional.ofNullable(creditsNotAllocated),
        Optional.ofNullable(freeTerm).map(StoredTerm::term),
        Optional.ofNullable(ownReference));
  }
}
