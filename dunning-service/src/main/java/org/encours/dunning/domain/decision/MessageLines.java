package org.encours.dunning.domain.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ReminderCost;
import org.encours.dunning.domain.law.FirstReminderContent;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.policy.Charges;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.Step;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;

/**
 * Writes what a message says of each invoice: what is asked, what is claimed, what is announced.
 */
record MessageLines(DunningProcess dunning, DebtorSnapshot file, LocalDate businessDate) {

  boolean isFirstReminder(Receivable item, Step step) {
    return !step.courtesy()
        && dunning.regime(file.debtor()) == Regime.BE_CONSUMER
        && item.progress().firstReminder().isEmpty();
  }

  /**
   * @param cost in euro: what the message costs about this invoice
   */
  MessageLine of(Receivable item, Step step, FreeTerm granted, Optional<BigDecimal> cost) {
    Claim claim = claim(item, cost);
    return line(
        item,
        step.courtesy() ? MessageLine.Place.DUE_SOON : MessageLine.Place.REMINDED,
        claim,
        (step.charges() == Charges.STATUTORY || cost.isPresent()) && claim.charges().isPositive(),
        isFirstReminder(item, step) ? Optional.of(announced(item, granted)) : Optional.empty());
  }

  /** The same line as of this day. */
  MessageLine renewed(MessageLine written, Receivable item, FreeTerm granted) {
    Claim claim =
        claim(
            item, Optional.of(written.claim().fees()).filter(Money::isPositive).map(Money::amount));
    return line(
        item,
        written.place(),
        claim,
        written.charged() && claim.charges().isPositive(),
        written.announced().map(any -> announced(item, granted)));
  }

  /**
   * Overdue as well, though no step is due for it today: a debtor wants one list of all it owes.
   */
  Optional<MessageLine> alsoOpen(Receivable item, NextStep decision, Currency currency) {
    boolean listed =
        decision instanceof NextStep.WaitUntil
            && item.open().currency().equals(currency)
            && item.overdueOn(businessDate).isPositive()
            && file.hold(item, businessDate).isEmpty()
            && !dunning.isConsumer(file.debtor());
    return listed
        ? Optional.of(line(item, MessageLine.Place.ALSO_OPEN, claim(item), false, Optional.empty()))
        : Optional.empty();
  }

  Claim claim(Receivable item) {
    return claim(item, Optional.empty());
  }

  /**
   * @param cost of the message that leaves now; what an earlier one cost is on file
   */
  private Claim claim(Receivable item, Optional<BigDecimal> cost) {
    ClaimBasis basis = dunning.basis(file.debtor(), item, false);
    return dunning
        .engine()
        .on(
            businessDate,
            cost.map(euro -> new ReminderCost(euro, businessDate))
                .map(now -> basis.with(basis.firstReminder(), Optional.of(now)))
                .orElse(basis));
  }

  /** The mentions that a first reminder to a consumer lacks (CEL art. XIX.2 §3). */
  List<FirstReminderContent.Check> missing(MessageLine line) {
    return new FirstReminderContent(
            line.asked().isPositive(),
            line.announced().isPresent(),
            Optional.ofNullable(dunning.creditor().name()),
            Optional.ofNullable(dunning.creditor().enterpriseNumber()),
            line.description(),
            line.dueDate() != null,
            true)
        .missing();
  }

  private static MessageLine line(
      Receivable item,
      MessageLine.Place place,
      Claim claim,
      boolean charged,
      Optional<Money> announced) {
    return new MessageLine(
        item.invoiceId(),
        item.number(),
        item.issueDate(),
        item.dueDate(),
        item.claimable(),
        item.disputed(),
        place,
        item.description().or(item::orderReference),
        item.paymentReference(),
        claim,
        charged,
        announced,
        List.of());
  }

  /** The lump sum that would be due if nothing were paid in the free term. */
  private Money announced(Receivable item, FreeTerm granted) {
    ClaimBasis later =
        dunning.basis(file.debtor(), item, false).with(Optional.of(granted), Optional.empty());
    return dunning.engine().on(granted.chargeFrom(), later).penalty();
  }
}
