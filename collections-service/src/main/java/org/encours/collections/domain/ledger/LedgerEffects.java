package org.encours.collections.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agencywork.ContactReport;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.closing.Concessions;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.money.Recovery;
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
   * The debtor paid the creditor. Money that an agency or court reported comes back from the ledger
   * as a payment too, with the recovery's id, and counts once.
   *
   * @param receipt the ledger's id of the money
   * @param invoiceOpen what is left of the invoice
   */
  public static Accepted<CollectionCase, CaseEvent> paid(
      CollectionCase before,
      UUID receipt,
      String invoiceNumber,
      Money amount,
      LocalDate valueDate,
      Money invoiceOpen,
      ActionStamp act) {
    if (before.state() instanceof CaseState.Sold) {
      String text =
          invoiceNumber + ": " + amount + " goes to " + before.flags().sold().terms().buyer();
      return new Accepted<>(before.noted(act, "TO_PASS_ON", text), List.of());
    }
    Money counted = amount.min(before.account().open());
    if (before.closed() || before.account().counted(receipt) || !counted.isPositive()) {
      return new Accepted<>(before, List.of());
    }
    Recovery recovery =
        new Recovery(
            receipt,
            Recovery.Source.DIRECT,
            null,
            counted,
            Money.zero(counted.currency()),
            valueDate,
            invoiceNumber,
            act.knownOn(valueDate),
            before.allocation());
    CollectionCase paid =
        before
            .with(before.account().received(recovery))
            .noted(act, "PAID_DIRECTLY", invoiceNumber + ": " + amount + " to the creditor");
    AgencyId agency = before.state().agency();
    List<CaseEvent> events = new ArrayList<>();
    if (agency != null) {
      events.add(new CaseEvent.PaidDirectly(agency, invoiceNumber, amount, valueDate, invoiceOpen));
    }
    return Closing.whenNothingOpen(
        before, new Accepted<>(paid, events), Outcome.PAID_DIRECTLY, act);
  }

  /** A payment bounced: what it had paid is open again. A closed case stays closed. */
  public static Accepted<CollectionCase, CaseEvent> reversed(
      CollectionCase before, UUID receipt, String invoiceNumber, Money amount, ActionStamp act) {
    Money taken =
        before.account().recoveries().stream()
            .filter(known -> known.id().equals(receipt))
            .map(Recovery::amount)
            .reduce(Money.zero(amount.currency()), Money::plus)
            .min(amount);
    if (before.over().isPresent() || !taken.isPositive()) {
      return new Accepted<>(before, List.of());
    }
    Recovery back =
        new Recovery(
            receipt,
            Recovery.Source.REVERSAL,
            null,
            taken.negated(),
            Money.zero(taken.currency()),
            act.on(),
            invoiceNumber,
            act.knownOn(act.on()),
            null);
    return new Accepted<>(
        before
            .with(before.account().received(back))
            .noted(act, "PAYMENT_REVERSED", invoiceNumber + ": " + amount + " bounced"),
        List.of());
  }

  /** A credit note or write-off: the creditor gave that part up. */
  public static Accepted<CollectionCase, CaseEvent> givenUp(
      CollectionCase before, String reason, Money amount, ActionStamp act) {
    Money part = amount.min(before.account().open());
    if (before.over().isPresent() || !part.isPositive()) {
      return new Accepted<>(before, List.of());
    }
    return Concessions.waived(before, part, reason, act);
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
