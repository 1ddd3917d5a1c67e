package org.encours.dunning.domain.claim;

import java.math.RoundingMode;
import org.encours.kernel.Money;

/** What a clause of "so many percent, at least so much" asks. */
final class Penalties {

  private Penalties() {}

  static Money of(Terms.PenaltyClause.Share clause, Money due) {
    return Money.rounded(
            due.amount().multiply(clause.percent()).movePointLeft(2),
            due.currency(),
            RoundingMode.DOWN)
        .max(clause.minimum());
  }
}
