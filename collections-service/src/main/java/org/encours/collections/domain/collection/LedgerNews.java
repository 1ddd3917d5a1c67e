package org.encours.collections.domain.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.court.Contest;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/** What the creditor's ledger says about an invoice of a case, and what it does to the case. */
public final class LedgerNews {

  private LedgerNews() {}

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
      Act act) {
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
            invoiceNumber);
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
      CollectionCase before, UUID receipt, String invoiceNumber, Money amount, Act act) {
    Money taken =
        before.account().recoveries().stream()
            .filter(known -> known.id().equals(receipt))
            .map(Recovery::amount)
            .reduce(Money.zero(amount.currency()), Money::plus)
            .min(amount);
    if (before.closed() || !taken.isPositive()) {
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
            invoiceNumber);
    return new Accepted<>(
        before
            .with(before.account().received(back))
            .noted(act, "PAYMENT_REVERSED", invoiceNumber + ": " + amount + " bounced"),
        List.of());
  }

  /** A credit note or write-off: the creditor gave that part up. */
  public static Accepted<CollectionCase, CaseEvent> givenUp(
      CollectionCase before, String reason, Money amount, Act act) {
    Money part = amount.min(before.account().open());
    if (before.closed() || !part.isPositive()) {
      return new Accepted<>(before, List.of());
    }
    return waived(before, part, reason, act);
  }

  static Accepted<CollectionCase, CaseEvent> waived(
      CollectionCase before, Money part, String reason, Act act) {
    CollectionCase less =
        before
            .with(before.account().waived(new Waiver(part, act.on(), act.by(), reason)))
            .noted(act, "WAIVED", part + ": " + reason);
    return Closing.whenNothingOpen(
        before, new Accepted<>(less, List.<CaseEvent>of()), Outcome.SETTLED, act);
  }

  /** The creditor concedes a part of what is open. */
  public static Decision<CollectionCase, CaseEvent> waive(
      CollectionCase before, Money part, String reason, Act act) {
    if (before.state() instanceof CaseState.Closed closed) {
      return Decision.refuse(new CaseRefusals.CaseClosedAlready(closed.outcome()));
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

  /** The debtor objects while the case is worked: no longer uncontested for any court. */
  public static Accepted<CollectionCase, CaseEvent> disputed(
      CollectionCase before, PauseDays pauses, Act act) {
    return before.closed()
        ? new Accepted<>(before, List.of())
        : DebtorTalk.contested(
                before.noted(act, "DISPUTED", "an objection was raised"), pauses, act)
            .orThrow();
  }

  /** The creditor answered the objection. */
  public static Accepted<CollectionCase, CaseEvent> disputeResolved(
      CollectionCase before, Dispute.Outcome outcome, Act act) {
    if (before.closed()) {
      return new Accepted<>(before, List.of());
    }
    Contest left = outcome == Dispute.Outcome.UPHELD ? Contest.NONE : Contest.WEAK;
    return new Accepted<>(
        before.contested(left).noted(act, "DISPUTE_RESOLVED", "the objection was " + outcome),
        List.of());
  }
}
