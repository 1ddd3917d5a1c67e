package org.encours.dunning.domain.hold;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * A debtor's word to pay an amount by a date; kept or broken by the receipts, not by hand.
 *
 * @param received what came in for it, by value date between the day it was made and its due date
 * @param dueDate its last day
 */
public record Promise(
    UUID id,
    UUID debtorId,
    List<UUID> invoices,
    Money amount,
    LocalDate madeOn,
    LocalDate dueDate,
    Optional<String> madeBy,
    Optional<String> channel,
    State state,
    Money received) {

  /** OPEN until money or time decides. */
  public enum State {
    OPEN,
    KEPT,
    BROKEN
  }

  /** The promise after money came in, or went back (negative), for one of its invoices. */
  public Promise receiving(Money money, LocalDate valueDate) {
    if (state != State.OPEN || valueDate.isBefore(madeOn) || valueDate.isAfter(dueDate)) {
      return this;
    }
    Money sum = received.plus(money);
    return with(sum.compareTo(amount) >= 0 ? State.KEPT : State.OPEN, sum);
  }

  /** The promise on a business date: one that was not kept in time is broken. */
  public Promise on(LocalDate businessDate) {
    return state == State.OPEN && businessDate.isAfter(dueDate)
        ? with(State.BROKEN, received)
        : this;
  }

  /**
   * Whether both are one word given in parts: said on the same day, the same way, about the same
   * invoices.
   */
  public boolean ofOneWordWith(Promise other) {
    return debtorId.equals(other.debtorId)
        && invoices.equals(other.invoices)
        && madeOn.equals(other.madeOn)
        && channel.equals(other.channel);
  }

  /** A part before it was broken, and nobody waits for this one any more. */
  public Promise fallingWith(Promise broken) {
    return state == State.OPEN && !dueDate.isBefore(broken.dueDate)
        ? with(State.BROKEN, received)
        : this;
  }

  /** Everything it was about is settled, by whatever means. */
  public Promise settled() {
    return state == State.OPEN ? with(State.KEPT, received) : this;
  }

  public boolean holds(UUID invoice, LocalDate day) {
    return state == State.OPEN && invoices.contains(invoice) && !day.isAfter(dueDate);
  }

  private Promise with(State next, Money sum) {
    return new Promise(id, debtorId, invoices, amount, madeOn, dueDate, madeBy, channel, next, sum);
  }
}
