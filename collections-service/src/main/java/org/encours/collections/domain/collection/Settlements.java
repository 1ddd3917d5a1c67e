package org.encours.collections.domain.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/** Coming to terms for less: offered, answered, paid in time or lapsed. */
public final class Settlements {

  private static final String AGREED = "settlement";

  private Settlements() {}

  /** Notes an offer; it takes the place of one that still waits. */
  public static Decision<CollectionCase, CaseEvent> offer(
      CollectionCase before,
      UUID id,
      SettlementOffer.Side by,
      Money amount,
      LocalDate payBy,
      String note,
      Act act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    List<Violation> wrong = violations(before.account().open(), amount, payBy, act.on());
    if (!wrong.isEmpty()) {
      return Decision.refuse(new CaseRefusals.InputRefused(wrong));
    }
    if (before.talks().agreed().isPresent()) {
      return Decision.refuse(
          new CaseRefusals.NotPossibleInState("settled anew", "settled already, to be paid"));
    }
    Talks talks = unanswered(before.talks(), act);
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
      CollectionCase before, boolean accept, String reason, Act act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    Optional<SettlementOffer> waiting = before.talks().waiting();
    if (waiting.isEmpty()) {
      return Decision.refuse(new CaseRefusals.NoOfferWaits());
    }
    SettlementOffer.Answer how =
        accept ? SettlementOffer.Answer.ACCEPTED : SettlementOffer.Answer.DECLINED;
    CollectionCase answered =
        before
            .with(
                before
                    .talks()
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

  /** Gives the rest up when an accepted sum has come in, and closes the case. */
  static Accepted<CollectionCase, CaseEvent> whenPaid(
      Accepted<CollectionCase, CaseEvent> decided, Act act) {
    CollectionCase now = decided.state();
    Optional<SettlementOffer> agreed =
        now.over().isPresent() ? Optional.empty() : now.talks().agreed();
    if (agreed.isEmpty() || paid(now, agreed.get()).compareTo(agreed.get().amount()) < 0) {
      return decided;
    }
    SettlementOffer kept =
        agreed
            .get()
            .answered(
                SettlementOffer.Answer.KEPT,
                agreed.get().answeredOn(),
                agreed.get().recoveredBefore());
    CollectionCase done =
        now.with(now.talks().changed(kept)).noted(act, "SETTLEMENT_KEPT", kept.amount() + " came");
    List<CaseEvent> events = new ArrayList<>(decided.events());
    Money rest = done.account().open();
    if (rest.isPositive()) {
      // Agreed between the sides, also where the ledger's news of the payment brings it about.
      Act agreement = new Act(act.on(), act.at(), AGREED);
      var waived = LedgerNews.waived(done, rest, "settled for " + kept.amount(), agreement);
      events.addAll(waived.events());
      return new Accepted<>(waived.state(), events);
    }
    return new Accepted<>(done, events);
  }

  /** On a business date: an accepted sum that did not come in by its day is off. */
  static Accepted<CollectionCase, CaseEvent> check(CollectionCase before, Act act) {
    Optional<SettlementOffer> late =
        before
            .talks()
            .agreed()
            .filter(agreed -> agreed.payBy().isBefore(act.on()) && before.over().isEmpty());
    return late.map(
            agreed ->
                new Accepted<CollectionCase, CaseEvent>(
                    before
                        .with(
                            before
                                .talks()
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
  static Talks unanswered(Talks talks, Act act) {
    return talks
        .waiting()
        .map(old -> talks.changed(old.answered(SettlementOffer.Answer.DECLINED, act.on(), null)))
        .orElse(talks);
  }

  private static Money paid(CollectionCase now, SettlementOffer agreed) {
    return now.account().recovered().minus(agreed.recoveredBefore());
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
