package org.encours.dunning.domain.claim;

import java.util.ArrayList;
import java.util.List;
import org.encours.kernel.Money;

/**
 * Tells what belongs to a settled part of a debt from what belongs to the rest: payments and
 * credits settle it first, in their order, and a payment that bounces takes from the rest first.
 */
final class SettledCharges {

  private Money room;
  private Money beyond;

  /**
   * @param settled what was settled, as it was invoiced
   */
  SettledCharges(Money settled) {
    this.room = settled;
    this.beyond = Money.zero(settled.currency());
  }

  List<Movement> rest(List<Movement> movements) {
    List<Movement> rest = new ArrayList<>();
    for (Movement movement : movements) {
      Money amount =
          switch (movement) {
            case Movement.Payment payment -> reduced(payment.amount());
            case Movement.Credit credit -> reduced(credit.amount());
            case Movement.Reversal reversal -> restored(reversal.amount());
          };
      if (amount.isPositive()) {
        rest.add(
            switch (movement) {
              case Movement.Payment payment -> new Movement.Payment(payment.on(), amount);
              case Movement.Credit credit -> new Movement.Credit(credit.on(), amount);
              case Movement.Reversal reversal -> new Movement.Reversal(reversal.on(), amount);
            });
      }
    }
    return rest;
  }

  private Money reduced(Money amount) {
    Money inside = room.min(amount);
    Money outside = amount.minus(inside);
    room = room.minus(inside);
    beyond = beyond.plus(outside);
    return outside;
  }

  private Money restored(Money amount) {
    Money outside = beyond.min(amount);
    beyond = beyond.minus(outside);
    room = room.plus(amount.minus(outside));
    return outside;
  }
}
