package org.encours.dunning.domain.claim;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.law.RegularDelivery;
import org.encours.kernel.Money;

/**
 * Whether a consumer owes what a reminder cost. Nothing else may be charged than what accepted
 * terms provide, and together with a lump sum no more than its cap (CEL art. XIX.2 and XIX.4).
 */
public final class ReminderCostRight {

  private ReminderCostRight() {}

  public static Optional<Money> of(
      ClaimBasis basis, Optional<Penalty> penalty, List<Withheld> withheld) {
    return basis
        .reminderCost()
        .flatMap(
            cost -> {
              Optional<String> obstacle = obstacle(basis);
              if (obstacle.isPresent()) {
                withhold(withheld, obstacle.get());
                return Optional.empty();
              }
              Money asked = Money.rounded(cost.euro(), basis.debt().currency(), RoundingMode.DOWN);
              Money room = room(penalty, asked);
              if (room.compareTo(asked) < 0) {
                withhold(
                    withheld, "the lump sum and " + asked + " would exceed the lump sum's cap");
              }
              return Optional.of(asked.min(room)).filter(Money::isPositive);
            });
  }

  private static Optional<String> obstacle(ClaimBasis basis) {
    if (!basis.debt().currency().getCurrencyCode().equals("EUR")) {
      return Optional.of("the cost of a reminder is set in euro");
    }
    return basis.terms().provenBefore(basis.debt().contractDate())
        ? Optional.empty()
        : Optional.of("no proof that the terms were accepted before the invoice");
  }

  private static Money room(Optional<Penalty> penalty, Money asked) {
    return penalty
        .map(
            it ->
                it.cap()
                    .map(cap -> cap.minus(it.amount()).max(Money.zero(asked.currency())))
                    .orElse(asked))
        .orElse(asked);
  }

  private static void withhold(List<Withheld> withheld, String reason) {
    withheld.add(new Withheld(Withheld.Charge.REMINDER_COST, reason, RegularDelivery.LAW));
  }
}
