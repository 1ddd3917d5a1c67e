package org.encours.dunning.domain.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.charge.InvoiceClaim;
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
        && dunning.regime(file.debtor()).grantsFreeTerm()
        && item.progress().firstReminder().isEmpty();
  }

  /**
   * @param own the step taken for this invoice
   * @param message the step of the message it stands in: between businesses, a message that claims
   *     charges claims them on all that is late
   * @param cost in euro: what the message costs about this invoice
   */
  MessageLine of(
      Receivable item, Step own, Step message, FreeTerm granted, Optional<BigDecimal> cost) {
    InvoiceClaim claim = claim(item, cost);
    Step asking = dunning.isConsumer(file.debtor()) ? own : message;
    return line(
        item,
        own.courtesy() ? MessageLine.Place.DUE_SOON : MessageLine.Place.REMINDED,
        claim,
        !own.courtesy() && (cost.isPresent() || charges(item, asking, claim)),
        isFirstReminder(item, own) ? Optional.of(announced(item, granted)) : Optional.empty());
  }

  /** What was claimed once is asked for until it is settled, also by a milder step. */
  private static boolean charges(Receivable item, Step step, InvoiceClaim claim) {
    boolean claimedBefore = item.progress().chargedOn().isPresent() || claim.claimed().isPositive();
    return (step.charges() == Charges.STATUTORY || claimedBefore)
        && !item.chargesDisputed()
        && claim.charges().isPositive();
  }

  /** The same line as of this day. */
  MessageLine renewed(MessageLine written, Receivable item, FreeTerm granted) {
    InvoiceClaim claim =
        claim(
            item, Optional.of(written.claim().fees()).filter(Money::isPositive).map(Money::amount));
    return line(
        item,
        written.place(),
        claim,
        written.charged() && !item.chargesDisputed() && claim.charges().isPositive(),
        written.announced().map(_ -> announced(item, granted)));
  }

  /**
   * Overdue as well, though no step is due for it today: a debtor wants one list of all it owes.
   */
  Optional<MessageLine> alsoOpen(
      Receivable item, NextStep decision, Step message, Currency currency) {
    boolean listed =
        decision instanceof NextStep.WaitUntil
            && item.open().currency().equals(currency)
            && item.overdueOn(businessDate).plus(item.chargesClaimable()).isPositive()
            && file.hold(item, businessDate).isEmpty()
            && !dunning.isConsumer(file.debtor());
    if (!listed) {
      return Optional.empty();
    }
    InvoiceClaim claim = claim(item);
    return Optional.of(
        line(
            item,
            MessageLine.Place.ALSO_OPEN,
            claim,
            charges(item, message, claim),
            Optional.empty()));
  }

  InvoiceClaim claim(Receivable item) {
    return claim(item, Optional.empty());
  }

  /**
   * @param cost of the message that leaves now; what an earlier one cost is on file
   */
  private InvoiceClaim claim(Receivable item, Optional<BigDecimal> cost) {
    ClaimBasis basis = dunning.basis(file.debtor(), item, false);
    return dunning.claim(
        file,
        item,
        businessDate,
        cost.map(euro -> new ReminderCost(euro, businessDate))
            .map(now -> basis.with(basis.firstReminder(), Optional.of(now)))
            .orElse(basis));
  }

  /** The mentions that a first reminder to a Belgian consumer lacks (CEL art. XIX.2 §3). */
  List<FirstReminderContent.Check> missing(MessageLine line) {
    if (dunning.regime(file.debtor()) != Regime.BE_CONSUMER) {
      return List.of();
    }
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
      InvoiceClaim claim,
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

  /** The lump sum, or the costs by the scale, due if nothing were paid in the free term. */
  private Money announced(Receivable item, FreeTerm granted) {
    ClaimBasis later =
        dunning.basis(file.debtor(), item, false).with(Optional.of(granted), Optional.empty());
    Claim then = dunning.engine().on(granted.chargeFrom(), later);
    return then.penalty().plus(then.fixedCompensation());
  }
}
