package org.encours.collections.domain.suit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.money.Cost;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/** What lawyer, bailiff and court bring and cost. */
public final class CourtPayments {

  private CourtPayments() {}

  /** A payment through bailiff or lawyer, or what a trustee distributes. */
  public record Payment(Money amount, Money fee, LocalDate valueDate, String externalReference) {}

  public static Decision<CollectionCase, CaseEvent> paid(
      CollectionCase before, Payment payment, UUID recoveryId, ActionStamp act) {
    boolean distributed = before.flags().insolvent() && before.state() instanceof CaseState.Waiting;
    if (before.state().procedure() == null && !distributed) {
      return notInCourt(before);
    }
    Money open = before.account().open();
    if (!payment.amount().currency().equals(open.currency()) || !payment.amount().isPositive()) {
      return Decision.refuse(
          new CaseRefusals.InputRefused(
              List.of(
                  new Violation("amount", "must be more than nothing, in " + open.currency()))));
    }
    if (payment.amount().compareTo(open) > 0) {
      return Decision.refuse(new CaseRefusals.AmountAboveClaim(payment.amount(), open));
    }
    LocalDate valueDate = payment.valueDate() == null ? act.on() : payment.valueDate();
    Recovery recovery =
        new Recovery(
            recoveryId,
            Recovery.Source.COURT,
            null,
            payment.amount(),
            payment.fee() == null ? Money.zero(open.currency()) : payment.fee(),
            valueDate,
            payment.externalReference(),
            act.knownOn(valueDate),
            List.of());
    CollectionCase after =
        before
            .with(before.account().received(recovery))
            .noted(act, "COURT_PAYMENT", payment.amount() + " by the court's way");
    return Closing.whenNothingOpen(
        before,
        new Accepted<>(after, List.of(new CaseEvent.RecoveryReceived(recovery, true))),
        Outcome.RECOVERED,
        act);
  }

  /**
   * Lays out money on a case that is not closed. What the debtor must bear comes back from the
   * ledger as a charge, and the claim grows by it then.
   */
  public static Decision<CollectionCase, CaseEvent> spent(
      CollectionCase before,
      Cost.Head head,
      Money amount,
      String what,
      boolean recoverable,
      UUID costId,
      ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    if (!amount.currency().equals(before.account().claimed().currency()) || !amount.isPositive()) {
      return Decision.refuse(
          new CaseRefusals.InputRefused(
              List.of(
                  new Violation(
                      "amount",
                      "must be more than nothing, in " + before.account().claimed().currency()))));
    }
    Cost cost = new Cost(costId, head, amount, act.on(), what, recoverable);
    return Decision.accept(
        before.with(before.account().cost(cost)).noted(act, "COST", amount + ": " + what),
        new CaseEvent.CostIncurred(cost, before.oldestInvoice()));
  }

  private static Decision<CollectionCase, CaseEvent> notInCourt(CollectionCase before) {
    return before.state() instanceof CaseState.Closed closed
        ? Decision.refuse(new CaseRefusals.CaseClosedAlready(closed.outcome()))
        : Decision.refuse(
            new CaseRefusals.NotPossibleInState("paid by a court's way", before.state().status()));
  }
}
