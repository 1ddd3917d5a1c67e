package org.encours.dunning.domain.agenda;

/** What a person is asked to do. */
public enum TaskKind {
  CALL,
  CALL_AGAIN,
  PROMISE_DUE,
  PROMISE_BROKEN,
  PLAN_TO_OFFER,
  DISPUTE_TO_SETTLE,
  EVIDENCE_MISSING,
  /** Money of the debtor that no invoice took: verify the balance before anybody is reminded. */
  SUSPICIOUS_BALANCE,
  WRONG_ADDRESS,
  MISSING_DATA,
  IN_DOUBT,
  /** The debtor says that it paid: find the money before anybody is reminded. */
  PAYMENT_REPORTED,
  /** The debtor says it never got the invoice: send a copy with proof. */
  RESEND_INVOICE,
  /** The debtor is insolvent: the claim is declared to whoever administers it. */
  WRITE_TO_TRUSTEE;

  /** Whether the debtor is spoken to about why nothing is paid. */
  public boolean speaksToDebtor() {
    return switch (this) {
      case CALL, CALL_AGAIN, PROMISE_DUE, PROMISE_BROKEN, PLAN_TO_OFFER -> true;
      default -> false;
    };
  }
}
