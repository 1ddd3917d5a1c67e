package org.encours.collections.domain.closing;

import java.util.List;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.cases.SettlementOffer;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.money.Waiver;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/** Working a case again whose end did not stay. */
public final class Reopening {

  private Reopening() {}

  /**
   * The payment that ended a case bounced. A settlement falls with its price: the whole claim
   * stands again, as if no offer had been kept.
   *
   * @param less the case with the money taken out, still closed
   * @param number of the invoice whose payment went back
   */
  public static Accepted<CollectionCase, CaseEvent> bounced(
      CollectionCase before, Outcome outcome, CollectionCase less, String number, ActionStamp act) {
    if (!(before.state() instanceof CaseState.Closed closed)) {
      throw new IllegalArgumentException("only a closed case can be opened again");
    }
    Money conceded =
        less.account().waivers().stream()
            .filter(Waiver::ofSettlement)
            .map(Waiver::amount)
            .reduce(Money.zero(less.account().claimed().currency()), Money::plus);
    boolean settlement = conceded.isPositive();
    Account account =
        settlement
            ? less.account()
                .waived(
                    Waiver.noted(conceded.negated(), act, Waiver.SETTLEMENT, "its payment bounced"))
            : less.account();
    CollectionCase again = less.with(account).in(closed.reopened());
    CollectionCase open =
        again
            .negotiation()
            .kept()
            .filter(kept -> settlement)
            .map(
                kept ->
                    again.with(
                        again
                            .negotiation()
                            .changed(
                                kept.answered(
                                    SettlementOffer.Answer.LAPSED,
                                    act.on(),
                                    kept.recoveredBefore()))))
            .orElse(again);
    String reason =
        "the payment of " + number + " bounced after the case was " + outcome + "; open again: ";
    Money left = open.account().open();
    return new Accepted<>(
        open.noted(act, "REOPENED", reason + left),
        List.of(
            new CaseEvent.CaseReopened(
                settlement
                    ? CaseEvent.ReopeningCause.SETTLEMENT_BOUNCED
                    : CaseEvent.ReopeningCause.PAYMENT_BOUNCED,
                left,
                reason + left,
                act.on())));
  }
}
