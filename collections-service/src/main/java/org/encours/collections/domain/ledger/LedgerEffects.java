package org.encours.collections.domain.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agencywork.ContactReport;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseFlags;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.closing.Concessions;
import org.encours.collections.domain.closing.Reopening;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.money.AddedCharge;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.money.Settled;
import org.encours.collections.domain.money.Waiver;
import org.encours.collections.domain.negotiation.PauseDays;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.Selling;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/** What the creditor's ledger says about an invoice of a case, and what it does to the case. */
public final class LedgerEffects {

  private LedgerEffects() {}

  /**
   * The ledger set money against an invoice of the case, and says what it settled. Money that an
   * agency or court reported comes back under the recovery's id: it counts once, and what it
   * settled is written down. Any other was paid to the creditor directly.
   */
  public static Accepted<CollectionCase, CaseEvent> paid(
      CollectionCase before, Movement told, ActionStamp act) {
    Movement paid = told.unknownTo(before.account());
    if (paid.parts().isEmpty() || before.state() instanceof CaseState.Refused) {
      return new Accepted<>(before, List.of());
    }
    Optional<Recovery> known = before.account().payment(paid.receipt());
    if (soldAway(before) && known.isEmpty()) {
      return new Accepted<>(toPassOn(before, paid, act), List.of());
    }
    Account account = before.account();
    Money growth = paid.amount().min(account.open());
    if (known.isPresent() && (known.get().reportedHere() || before.closed())) {
      Money none = Money.zero(growth.currency());
      return new Accepted<>(
          before.with(account.settled(known.get(), paid.parts(), none)), List.of());
    }
    if (before.closed() || !growth.isPositive()) {
      return new Accepted<>(before, List.of());
    }
    Account more =
        known
            .map(first -> account.settled(first, paid.parts(), growth))
            .orElseGet(() -> account.received(direct(paid, growth, act)));
    CollectionCase worked =
        before
            .with(more)
            .noted(act, "PAID_DIRECTLY", paid.number() + ": " + paid.amount() + " to the creditor");
    AgencyId agency = before.state().agency();
    List<CaseEvent> events =
        agency == null
            ? List.of()
            : List.of(
                new CaseEvent.PaidDirectly(
                    agency, paid.number(), paid.amount(), paid.on(), paid.left()));
    return Closing.whenNothingOpen(
        before, new Accepted<>(worked, events), Outcome.PAID_DIRECTLY, act);
  }

  private static Recovery direct(Movement paid, Money counted, ActionStamp act) {
    return new Recovery(
        paid.receipt(),
        Recovery.Source.DIRECT,
        null,
        counted,
        Money.zero(counted.currency()),
        paid.on(),
        paid.number(),
        act.knownOn(paid.on()),
        paid.parts());
  }

  /** Sold, whether the debtor knows it already or not: the money is the buyer's. */
  private static boolean soldAway(CollectionCase of) {
    return of.state() instanceof CaseState.Sold
        || of.state() instanceof CaseState.Closed(Outcome outcome, _) && outcome == Outcome.SOLD;
  }

  private static CollectionCase toPassOn(CollectionCase before, Movement paid, ActionStamp act) {
    CaseFlags.Sold sold = before.flags().sold();
    String movement = paid.parts().getFirst().movement();
    if (sold.owes(movement)) {
      return before;
    }
    CaseFlags.Owed owed =
        new CaseFlags.Owed(movement, paid.receipt(), paid.amount(), paid.on(), paid.number(), null);
    return before
        .with(before.flags().sold(sold.owing(owed)))
        .noted(
            act,
            "TO_PASS_ON",
            paid.number() + ": " + paid.amount() + " goes to " + sold.terms().buyer());
  }

  /**
   * A payment bounced: what it had paid is open again. A case that it had ended is worked again,
   * and what was conceded for it stands no longer.
   */
  public static Accepted<CollectionCase, CaseEvent> reversed(
      CollectionCase before, Movement told, ActionStamp act) {
    Movement back = told.back().unknownTo(before.account());
    if (back.parts().isEmpty()) {
      return new Accepted<>(before, List.of());
    }
    Money taken = back.amount().min(before.account().stayed(back.receipt()));
    if (!taken.isPositive() || before.state() instanceof CaseState.Sold) {
      return new Accepted<>(before, List.of());
    }
    if (before.state() instanceof CaseState.Closed(Outcome outcome, _)) {
      return outcome.byMoney()
          ? Reopening.bounced(before, outcome, less(before, back, taken, act), back.number(), act)
          : new Accepted<>(before, List.of());
    }
    return new Accepted<>(less(before, back, taken, act), List.of());
  }

  private static CollectionCase less(
      CollectionCase before, Movement back, Money taken, ActionStamp act) {
    Recovery gone =
        new Recovery(
            back.receipt(),
            Recovery.Source.REVERSAL,
            null,
            taken.negated(),
            Money.zero(taken.currency()),
            act.on(),
            back.number(),
            act.knownOn(act.on()),
            back.parts().stream().map(Settled::negated).toList());
    return before
        .with(before.account().received(gone))
        .noted(act, "PAYMENT_REVERSED", back.number() + ": " + back.amount() + " bounced");
  }

  /** A credit note or write-off: the creditor gave that part up. */
  public static Accepted<CollectionCase, CaseEvent> givenUp(
      CollectionCase before, String reason, List<Settled> told, ActionStamp act) {
    List<Settled> parts =
        told.stream().filter(part -> !before.account().knows(part.movement())).toList();
    if (parts.isEmpty() || before.over().isPresent()) {
      return new Accepted<>(before, List.of());
    }
    Money part =
        parts.stream()
            .map(Settled::amount)
            .reduce(Money::plus)
            .orElseThrow()
            .min(before.account().open());
    return part.isPositive()
        ? Concessions.waived(before, part, reason, parts, act)
        : new Accepted<>(before, List.of());
  }

  /**
   * The ledger booked more charges of an invoice than the case claims: interest that ran on, costs
   * of court. They are owed, so the claim grows by them.
   *
   * @param item the charge that was booked
   * @param booked all that the ledger has booked of its kind for the invoice
   */
  public static Accepted<CollectionCase, CaseEvent> charged(
      CollectionCase before,
      Claim claim,
      UUID item,
      Component kind,
      Money booked,
      ActionStamp act) {
    boolean known = before.account().added().stream().anyMatch(a -> a.item().equals(item));
    if (before.over().isPresent() || before.state() instanceof CaseState.Refused || known) {
      return new Accepted<>(before, List.of());
    }
    Money growth = booked.minus(claimed(before, claim, kind));
    if (!growth.isPositive()) {
      return new Accepted<>(before, List.of());
    }
    AddedCharge charge =
        new AddedCharge(item, claim.invoice(), kind, growth, act.on(), act.knownOn(act.on()));
    return new Accepted<>(
        before
            .with(before.account().charged(charge))
            .noted(act, "CHARGED", claim.number() + ": " + growth + " " + kind),
        List.of());
  }

  private static Money claimed(CollectionCase of, Claim claim, Component kind) {
    Money first =
        switch (kind) {
          case PRINCIPAL -> claim.principal();
          case INTEREST -> claim.interest();
          case FIXED_COMPENSATION -> claim.fixedCompensation();
          case PENALTY -> claim.penalty();
          case FEE -> claim.reminderFees();
          case COST -> Money.zero(claim.principal().currency());
        };
    return of.account().added().stream()
        .filter(more -> more.invoice().equals(claim.invoice()) && more.component() == kind)
        .map(AddedCharge::amount)
        .reduce(first, Money::plus);
  }

  /**
   * The ledger says that an invoice belongs to somebody else now. A sale made here is known; any
   * other takes the invoice, or with the last one the case, out of our hands.
   *
   * @param left what is open of the invoice itself, and null when no other invoice of the case is
   *     ours any more
   */
  public static Accepted<CollectionCase, CaseEvent> assigned(
      CollectionCase before, Claim claim, Money left, String assignee, ActionStamp act) {
    if (before.over().isPresent()) {
      return new Accepted<>(before, List.of());
    }
    String why = claim.number() + " was assigned to " + assignee;
    if (left == null) {
      return Closing.byCreditor(before, Outcome.WITHDRAWN, why, act).orThrow();
    }
    Outstanding open = before.outstanding();
    Money principal = left.min(open.principal());
    Money charges = claim.charges().min(open.accessories());
    Account account = before.account();
    if (principal.isPositive()) {
      account = account.waived(Waiver.noted(principal, act, ActionStamp.LEDGER, why));
    }
    if (charges.isPositive()) {
      account = account.waived(Waiver.noted(charges, act, "assignment", why));
    }
    return Closing.whenNothingOpen(
        before,
        new Accepted<>(before.with(account).noted(act, "ASSIGNED", why), List.<CaseEvent>of()),
        Outcome.SETTLED,
        act);
  }

  /** An invoice that was sold or factored came back. A closed case stays closed. */
  public static Accepted<CollectionCase, CaseEvent> reassigned(
      CollectionCase before, String why, ActionStamp act) {
    return before.state() instanceof CaseState.Sold
        ? Selling.undone(before, why, act)
        : new Accepted<>(before, List.of());
  }

  /** The debtor objects while the case is worked: no longer uncontested for any court. */
  public static Accepted<CollectionCase, CaseEvent> disputed(
      CollectionCase before, PauseDays pauses, ActionStamp act) {
    return before.over().isPresent()
        ? new Accepted<>(before, List.of())
        : ContactReport.contested(
                before.noted(act, "DISPUTED", "an objection was raised"), pauses, act)
            .orThrow();
  }

  /** The creditor answered the objection. */
  public static Accepted<CollectionCase, CaseEvent> disputeResolved(
      CollectionCase before, Dispute.Outcome outcome, ActionStamp act) {
    if (before.over().isPresent()) {
      return new Accepted<>(before, List.of());
    }
    Contest left = outcome == Dispute.Outcome.UPHELD ? Contest.NONE : Contest.WEAK;
    return new Accepted<>(
        before.contested(left).noted(act, "DISPUTE_RESOLVED", "the objection was " + outcome),
        List.of());
  }
}
