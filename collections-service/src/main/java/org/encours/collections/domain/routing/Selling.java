package org.encours.collections.domain.routing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseFlags;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.lot.LotPrice;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.negotiation.Settlements;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/**
 * Selling a debt. The buyer has it from the contract's day; against the debtor that counts once it
 * has been told (in France art. 1324 C. civ.; in Belgium book 5 of the Civil Code, formerly art.
 * 1690), and only then does the case end.
 */
public final class Selling {

  private Selling() {}

  /** Assigns all that is open. The claim must be in nobody's hands, and at peace. */
  public static Decision<CollectionCase, CaseEvent> sell(
      CollectionCase before,
      Sale terms,
      DebtorFile debtor,
      Map<InvoiceId, Money> principal,
      String why,
      ActionStamp act) {
    if (!(before.state() instanceof CaseState.Waiting waiting)) {
      return HandingOff.notPossible("sold", before);
    }
    if (before.negotiation().pause().isPresent()) {
      return HandingOff.paused(before);
    }
    if (before.negotiation().agreed().isPresent()) {
      return Decision.refuse(
          new CaseRefusals.NotPossibleInState("sold", "settled already, to be paid"));
    }
    Money open = before.account().open();
    List<Violation> wrong = terms.violations(open, debtor);
    if (!wrong.isEmpty()) {
      return Decision.refuse(new CaseRefusals.InputRefused(wrong));
    }
    CollectionCase sold =
        before
            .with(before.flags().sold(new CaseFlags.Sold(terms, open, act.on(), null, List.of())))
            .with(Settlements.unanswered(before.negotiation(), act))
            .in(waiting.sold(act.on()))
            .noted(
                act, "SOLD", open + " to " + terms.buyer() + " for " + terms.price() + ": " + why);
    return Decision.accept(
        sold, new CaseEvent.CaseSold(terms, open, shares(terms, principal), act.on(), why));
  }

  /** The price divided over the invoices by what each has open. */
  private static List<CaseEvent.Share> shares(Sale terms, Map<InvoiceId, Money> principal) {
    List<InvoiceId> sold =
        principal.keySet().stream().filter(id -> principal.get(id).isPositive()).toList();
    if (sold.isEmpty()) {
      return List.of();
    }
    List<Money> prices =
        LotPrice.divided(terms.price(), sold.stream().map(principal::get).toList());
    return IntStream.range(0, sold.size())
        .mapToObj(i -> new CaseEvent.Share(sold.get(i), principal.get(sold.get(i)), prices.get(i)))
        .toList();
  }

  /**
   * The debtor was told whom to pay: the price is what the case brought, and it ends.
   *
   * @param proof how it was told, for example a registered letter's number
   */
  public static Decision<CollectionCase, CaseEvent> notified(
      CollectionCase before, UUID recoveryId, String proof, ActionStamp act) {
    if (!(before.state() instanceof CaseState.Sold(var soldOn))) {
      return HandingOff.notPossible("notified as sold", before);
    }
    if (act.on().isBefore(soldOn)) {
      return Decision.refuse(
          new CaseRefusals.InputRefused(
              List.of(new Violation("notifiedOn", "must not be before the sale on " + soldOn))));
    }
    CaseFlags.Sold sold = before.flags().sold();
    Recovery price =
        new Recovery(
            recoveryId,
            Recovery.Source.SALE,
            null,
            sold.terms().price(),
            Money.zero(sold.open().currency()),
            soldOn,
            sold.terms().reference(),
            act.on(),
            List.of());
    return Closing.close(
        before
            .with(before.flags().sold(sold.notified(act.on())))
            .with(before.account().received(price))
            .noted(act, "DEBTOR_NOTIFIED", sold.terms().buyer() + " is to be paid: " + proof),
        Outcome.SOLD,
        act);
  }

  /**
   * What the debtor paid us after the sale went on to the buyer.
   *
   * @param proof of it, for example the transfer's reference
   */
  public static Decision<CollectionCase, CaseEvent> passedOn(
      CollectionCase before, UUID receipt, String proof, ActionStamp act) {
    CaseFlags.Sold sold = before.flags().sold();
    boolean owed =
        sold != null
            && sold.owed().stream()
                .anyMatch(one -> one.receipt().equals(receipt) && one.passedOn() == null);
    if (!owed) {
      return Decision.refuse(
          new CaseRefusals.StepNotPossible("Nothing of this payment is owed to a buyer"));
    }
    return Decision.accept(
        before
            .with(before.flags().sold(sold.passedOn(receipt, act.on())))
            .noted(act, "PASSED_ON", receipt + " to " + sold.terms().buyer() + ": " + proof),
        List.of());
  }

  /** The ledger says that the buyer gave it back before the debtor was told: it is ours to work. */
  public static Accepted<CollectionCase, CaseEvent> undone(
      CollectionCase before, String why, ActionStamp act) {
    return new Accepted<>(
        before
            .with(before.flags().sold((CaseFlags.Sold) null))
            .in(new CaseState.Unrouted())
            .noted(act, "SALE_UNDONE", why),
        List.of());
  }
}
