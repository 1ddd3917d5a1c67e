package org.encours.collections.domain.money;

import java.time.LocalDate;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Money;

/**
 * A part of the claim that the creditor gave up: a credit note, a settlement, a concession.
 *
 * @param knownOn from which day it is known here; a credit note may be dated earlier
 */
public record Waiver(Money amount, LocalDate on, String by, String reason, LocalDate knownOn) {

  public Waiver {
    knownOn = knownOn == null ? on : knownOn;
  }

  /**
   * @param by who gave it up; the act may only have told of it
   */
  public static Waiver noted(Money amount, ActionStamp act, String by, String reason) {
    LocalDate known = act.by().equals(ActionStamp.LEDGER) ? act.knownOn(act.on()) : act.on();
    return new Waiver(amount, act.on(), by, reason, known);
  }

  /** A credit note or write-off in the ledger, which takes from the invoice itself. */
  public boolean booked() {
    return by.equals(ActionStamp.LEDGER);
  }
}
