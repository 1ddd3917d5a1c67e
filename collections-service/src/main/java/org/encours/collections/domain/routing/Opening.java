package org.encours.collections.domain.routing;

import java.util.List;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseFlags;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.HandoffContext;
import org.encours.collections.domain.cases.Negotiation;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.cases.Timeline;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.gate.Deficiency;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/** How a case comes into being: through the gate, or held at it. */
public record Opening(
    CreditorId creditor, DebtorId debtor, String debtorReference, HandoffContext context) {

  /** A case of claims that are certain, liquid and due, all of one currency. */
  public Accepted<CollectionCase, CaseEvent> open(
      CaseId id, List<Claim> claims, Contest contest, ActionStamp act) {
    return started(begun(id, claims, List.of(), act).contested(contest), claims, act);
  }

  /** A case that waits for missing pieces. */
  public Accepted<CollectionCase, CaseEvent> refuse(
      CaseId id, List<Claim> claims, List<Deficiency> missing, ActionStamp act) {
    CollectionCase held =
        begun(id, claims, missing, act)
            .in(new CaseState.Refused(act.on()))
            .noted(act, "REFUSED", tasks(missing));
    return new Accepted<>(held, List.of(new CaseEvent.CaseRefused(missing, act.on())));
  }

  /** The gate looked again at a refused case, and these claims pass now. */
  public static Accepted<CollectionCase, CaseEvent> reopen(
      CollectionCase refused, List<Claim> passing, Contest contest, ActionStamp act) {
    CollectionCase again =
        refused.claiming(passing, List.of(), Account.opened(total(passing))).contested(contest);
    return started(again, passing, act);
  }

  /** What went through the gate is to be looked at again. */
  public static CollectionCase heldBack(CollectionCase waiting, ActionStamp act) {
    return waiting
        .in(
            new CaseState.Refused(
                act.on().isBefore(waiting.openedOn()) ? waiting.openedOn() : act.on()))
        .noted(act, "HELD_BACK", "an objection was raised before anybody outside was asked");
  }

  /** The gate looked again, and other pieces are missing now. */
  public static Accepted<CollectionCase, CaseEvent> stillRefused(
      CollectionCase refused, List<Claim> held, List<Deficiency> missing, ActionStamp act) {
    CollectionCase again = refused.claiming(held, missing, Account.opened(total(held)));
    if (missing.equals(refused.missing())) {
      return new Accepted<>(again, List.of());
    }
    return new Accepted<>(
        again.noted(act, "REFUSED", tasks(missing)),
        List.of(new CaseEvent.CaseRefused(missing, act.on())));
  }

  /** Everything was paid or credited before anybody outside was asked: nothing to collect. */
  public static Accepted<CollectionCase, CaseEvent> paidMeanwhile(
      CollectionCase unstarted, ActionStamp act) {
    return Closing.close(
        unstarted.noted(act, "PAID", "everything claimed was paid or credited to the creditor"),
        Outcome.PAID_DIRECTLY,
        act);
  }

  private static Accepted<CollectionCase, CaseEvent> started(
      CollectionCase begun, List<Claim> claims, ActionStamp act) {
    Money claimed = total(claims);
    CollectionCase opened =
        begun
            .in(new CaseState.Unrouted())
            .noted(act, "OPENED", "certain, liquid and due: " + claimed + " claimed");
    return new Accepted<>(opened, List.of(new CaseEvent.CaseOpened(claimed, act.on())));
  }

  private CollectionCase begun(
      CaseId id, List<Claim> claims, List<Deficiency> missing, ActionStamp act) {
    return new CollectionCase(
        id,
        creditor,
        debtor,
        debtorReference,
        act.on(),
        context,
        claims,
        missing,
        new CaseState.Refused(act.on()),
        Account.opened(total(claims)),
        CaseFlags.FRESH,
        List.of(),
        Negotiation.NONE,
        Timeline.empty());
  }

  private static Money total(List<Claim> claims) {
    return claims.stream().map(Claim::total).reduce(Money::plus).orElseThrow();
  }

  private static String tasks(List<Deficiency> missing) {
    return "missing: " + String.join("; ", missing.stream().map(Deficiency::task).toList());
  }
}
