package org.encours.collections.domain.money;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Money;

/**
 * A part of the claim that the creditor gave up: a credit note, a settlement, a concession;
 * negative when it was taken back, because its price did not stay.
 *
 * @param knownOn from which day it is known here; a credit note may be dated earlier
 * @param parts what the ledger says it took from what; empty where nobody told
 */
public record Waiver(
    Money amount, LocalDate on, String by, String reason, LocalDate knownOn, List<Settled> parts) {

  /** Who gives the rest of a settlement up that was paid. */
  public static final String SETTLEMENT = "settlement";

  public Waiver {
    parts = List.copyOf(parts);
  }

  /**
   * @param by who gave it up; the act may only have told of it
   */
  public static Waiver noted(Money amount, ActionStamp act, String by, String reason) {
    return noted(amount, act, by, reason, List.of());
  }

  public static Waiver noted(
      Money amount, ActionStamp act, String by, String reason, List<Settled> parts) {
    LocalDate known = act.by().equals(ActionStamp.LEDGER) ? act.knownOn(act.on()) : act.on();
    return new Waiver(amount, act.on(), by, reason, known, parts);
  }

  /** A credit note or write-off in the ledger, which takes from the invoice itself. */
  public boolean booked() {
    return by.equals(ActionStamp.LEDGER);
  }

  /** What was conceded as the price of a settlement. */
  public boolean ofSettlement() {
    return by.equals(SETTLEMENT);
  }

  boolean knows(String movement) {
    return parts.stream().anyMatch(part -> part.movement().equals(movement));
  }
}
