package org.encours.collections.domain.ledger;

import static org.encours.collections.domain.Samples.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.money.Settled;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/** What the ledger says in tests about the invoice of the sample claim. */
public final class LedgerWords {

  private static final InvoiceId INVOICE = claim().invoice();

  private LedgerWords() {}

  public static Accepted<CollectionCase, CaseEvent> paid(
      CollectionCase before,
      UUID receipt,
      String number,
      Money amount,
      LocalDate valueDate,
      Money open,
      ActionStamp act) {
    return LedgerEffects.paid(
        before, Movement.principal(receipt, INVOICE, number, amount, valueDate, open), act);
  }

  /** A part of a payment that settled charges. */
  public static Accepted<CollectionCase, CaseEvent> chargesPaid(
      CollectionCase before, UUID receipt, Component kind, Money amount, ActionStamp act) {
    return LedgerEffects.paid(
        before,
        new Movement(
            receipt,
            "2026-1",
            List.of(new Settled(receipt + "|" + kind, INVOICE, kind, amount)),
            act.on(),
            amount),
        act);
  }

  public static Accepted<CollectionCase, CaseEvent> reversed(
      CollectionCase before, UUID receipt, String number, Money amount, ActionStamp act) {
    return LedgerEffects.reversed(
        before,
        Movement.principal(receipt, INVOICE, number, amount, act.on(), amount.plus(amount)),
        act);
  }

  public static Accepted<CollectionCase, CaseEvent> givenUp(
      CollectionCase before, String reason, Money amount, ActionStamp act) {
    Settled part =
        new Settled(reason + "|" + before.account().open(), INVOICE, Component.PRINCIPAL, amount);
    return LedgerEffects.givenUp(before, reason, List.of(part), act);
  }
}
