package org.encours.collections.domain.closing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.cases.SettlementOffer;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.money.Concession;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.money.Settled;
import org.encours.collections.domain.money.Waiver;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/** Giving up a part of the debt: by a person, by the books, or as the price of a settlement. */
public final class Concessions {
  private Concessions() {}

  public static Accepted<CollectionCase, CaseEvent> waived(
      CollectionCase before, Money part, String reason, ActionStamp act) {
    return waived(before, part, reason, List.of(), act);
  }

  /**
   * @param parts what the ledger says it took from what
   */
  public static Accepted<CollectionCase, CaseEvent> waived(
      CollectionCase before, Money part, String reason, List<Settled> parts, ActionStamp act) {
    CollectionCase less =
        before
            .with(before.account().waived(Waiver.noted(part, act, act.by(), reason, parts)))
            .noted(act, "WAIVED", part + ": " + reason);
    return Closing.whenNothingOpen(
        before, new Accepted<>(less, List.<CaseEvent>of()), Outcome.SETTLED, act);
  }

  /** The creditor concedes a part of what is open. */
  public static Decision<CollectionCase, CaseEvent> waive(
      CollectionCase before, Money part, String reason, ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    Money open = before.account().open();
    if (!part.currency().equals(open.currency()) || !part.isPositive()) {
      return Decision.refuse(
          new CaseRefusals.InputRefused(
              List.of(
                  new Violation("amount", "must be more than nothing, in " + open.currency()))));
    }
    if (part.compareTo(open) > 0) {
      return Decision.refuse(new CaseRefusals.AmountAboveClaim(part, open));
    }
    return waived(before, part, reason, act);
  }

  /** Gives the rest up when an accepted sum has come in, and closes the case. */
  public static Accepted<CollectionCase, CaseEvent> whenPaid(
      Accepted<CollectionCase, CaseEvent> decided, ActionStamp act) {
    CollectionCase now = decided.state();
    Optional<SettlementOffer> agreed =
        now.over().isPresent() ? Optional.empty() : now.negotiation().agreed();
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
        now.with(now.negotiation().changed(kept))
            .noted(act, "SETTLEMENT_KEPT", kept.amount() + " came");
    List<CaseEvent> events = new ArrayList<>(decided.events());
    Money rest = done.account().open();
    if (rest.isPositive()) {
      // Agreed between the sides, also where the ledger's news of the payment brings it about.
      ActionStamp agreement = new ActionStamp(act.on(), act.at(), Waiver.SETTLEMENT);
      var waived = waived(done, rest, "settled for " + kept.amount(), agreement);
      events.addAll(waived.events());
      return new Accepted<>(waived.state(), events);
    }
    return new Accepted<>(done, events);
  }

  private static Money paid(CollectionCase now, SettlementOffer agreed) {
    return now.account().recovered().minus(agreed.recoveredBefore());
  }

  /** What the ledger is told at the end of a case; empty where nothing was conceded. */
  public static Optional<Concession> untold(CollectionCase ended) {
    Map<Component, Money> taken = ended.conceded();
    Money principal = taken.get(Component.PRINCIPAL);
    Money charges = taken.values().stream().reduce(Money::plus).orElseThrow().minus(principal);
    return principal.isPositive() || charges.isPositive()
        ? Optional.of(new Concession(principal, charges, reason(ended.account()), price(ended)))
        : Optional.empty();
  }

  private static String reason(Account account) {
    return account.waivers().stream()
        .filter(waiver -> !waiver.booked())
        .map(Waiver::reason)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What came in since the settlement that was kept was agreed, and stayed. */
  private static List<UUID> price(CollectionCase ended) {
    return ended
        .negotiation()
        .kept()
        .map(kept -> since(kept.recoveredBefore(), ended.account()))
        .orElse(List.of());
  }

  private static List<UUID> since(Money before, Account account) {
    Set<UUID> payments = new LinkedHashSet<>();
    Money recovered = Money.zero(before.currency());
    for (Recovery recovery : account.recoveries()) {
      recovered = recovered.plus(recovery.amount());
      if (recovery.amount().isNegative()) {
        payments.remove(recovery.id());
      } else if (recovered.compareTo(before) > 0) {
        payments.add(recovery.id());
      }
    }
    return List.copyOf(payments);
  }
}
