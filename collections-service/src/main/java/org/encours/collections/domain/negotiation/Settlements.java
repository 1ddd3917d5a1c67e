package org.encours.collections.domain.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Negotiation;
import org.encours.collections.domain.cases.SettlementOffer;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/** Coming to terms for less: offered, answered, paid in time or lapsed. */
public final class Settlements {

  private Settlements() {}

  /** Notes an offer; it takes the place of one that still waits. */
  public static Decision<CollectionCase, CaseEvent> offer(
      CollectionCase before,
      UUID id,
      SettlementOffer.Side by,
      Money amount,
      LocalDate payBy,
      String note,
      ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    List<Violation> wrong = violations(before.account().open(), amount, payBy, act.on());
    if (!wrong.isEmpty()) {
      return Decision.refuse(new CaseRefusals.InputRefused(wrong));
    }
    if (before.negotiation().agreed().isPresent()) {
      return Decision.refuse(
          new CaseRefusals.NotPossibleInState("settled anew", "settled already, to be paid"));
    }
    Negotiation talks = unanswered(before.negotiation(), act);
    SettlementOffer offer =
        new SettlementOffer(id, by, amount, payBy, act.on(), note, null, null, null);
    return Decision.accept(
        before
            .with(talks.offered(offer))
            .noted(
                act,
                "SETTLEMENT_OFFERED",
                amount + " by " + payBy + " for " + before.account().open() + ", by the " + by),
        List.of());
  }

  /** The creditor's answer. What is accepted becomes a waiver of the rest once it is paid. */
  public static Decision<CollectionCase, CaseEvent> answer(
      CollectionCase before, boolean accept, String reason, ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    Optional<SettlementOffer> waiting = before.negotiation().waiting();
    if (waiting.isEmpty()) {
      return Decision.refuse(new CaseRefusals.NoOfferWaits());
    }
    SettlementOffer.Answer how =
        accept ? SettlementOffer.Answer.ACCEPTED : SettlementOffer.Answer.DECLINED;
    CollectionCase answered =
        before
            .with(
                before
                    .negotiation()
                    .changed(waiting.get().answered(how, act.on(), before.account().recovered())))
            .noted(act, "SETTLEMENT_" + how, waiting.get().amount() + ": " + reason);
    var agency = before.state().agency();
    return Decision.accept(
        answered,
        agency == null || !accept
            ? List.of()
            : List.of(
                new CaseEvent.Instructed(
                    agency,
                    CaseEvent.Instruction.SETTLEMENT,
                    waiting.get().amount()
                        + " settles the case if paid by "
                        + waiting.get().payBy(),
                    waiting.get().payBy(),
                    act.on())));
  }

  /** On a business date: an accepted sum that did not come in by its day is off. */
  public static Accepted<CollectionCase, CaseEvent> check(CollectionCase before, ActionStamp act) {
    Optional<SettlementOffer> late =
        before
            .negotiation()
            .agreed()
            .filter(agreed -> agreed.payBy().isBefore(act.on()) && before.over().isEmpty());
    return late.map(
            agreed ->
                new Accepted<CollectionCase, CaseEvent>(
                    before
                        .with(
                            before
                                .negotiation()
                                .changed(
                                    agreed.answered(
                                        SettlementOffer.Answer.LAPSED,
                                        act.on(),
                                        agreed.recoveredBefore())))
                        .noted(
                            act,
                            "SETTLEMENT_LAPSED",
                            agreed.amount() + " did not come by " + agreed.payBy()),
                    List.of()))
        .orElse(new Accepted<>(before, List.of()));
  }

  /** An offer that waits is off. */
  public static Negotiation unanswered(Negotiation talks, ActionStamp act) {
    return talks
        .waiting()
        .map(old -> talks.changed(old.answered(SettlementOffer.Answer.DECLINED, act.on(), null)))
        .orElse(talks);
  }

  private static List<Violation> violations(
      Money open, Money amount, LocalDate payBy, LocalDate on) {
    List<Violation> wrong = new ArrayList<>();
    if (!amount.currency().equals(open.currency()) || !amount.isPositive()) {
      return List.of(new Violation("amount", "must be more than nothing, in " + open.currency()));
    }
    if (amount.compareTo(open) >= 0) {
      wrong.add(new Violation("amount", "must be less than the open " + open));
    }
    if (payBy.isBefore(on)) {
      wrong.add(new Violation("payBy", "must not be before " + on));
    }
    return wrong;
  }
}
