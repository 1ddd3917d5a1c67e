package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * A sum that the debtor offers, or is offered, to be free of the rest.
 *
 * @param payBy the last day on which it may come in
 * @param answer null while it waits
 * @param recoveredBefore what the case had recovered when it was accepted; what comes later pays it
 */
public record SettlementOffer(
    UUID id,
    Side by,
    Money amount,
    LocalDate payBy,
    LocalDate madeOn,
    String note,
    Answer answer,
    LocalDate answeredOn,
    Money recoveredBefore) {

  public enum Side {
    DEBTOR,
    CREDITOR
  }

  public enum Answer {
    ACCEPTED,
    DECLINED,
    /** Accepted, and not paid in time: the whole claim stands again. */
    LAPSED,
    /** Paid in time: the rest was given up. */
    KEPT
  }

  boolean open() {
    return answer == null;
  }

  boolean agreed() {
    return answer == Answer.ACCEPTED;
  }

  boolean kept() {
    return answer == Answer.KEPT;
  }

  public SettlementOffer answered(Answer how, LocalDate on, Money recovered) {
    return new SettlementOffer(id, by, amount, payBy, madeOn, note, how, on, recovered);
  }
}
