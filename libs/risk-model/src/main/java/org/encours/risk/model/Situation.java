package org.encours.risk.model;

import java.util.Optional;

/**
 * All that may be used to predict one invoice, known on the day it is issued.
 *
 * @param past of the same debtor, settled before that day
 * @param amount gross, in the currency all amounts of the portfolio are compared in
 * @param disputed only for a second prediction after a dispute was raised, or seen not to be
 */
public record Situation(
    PastBehaviour past,
    double amount,
    Optional<String> segment,
    boolean onPaper,
    Optional<Boolean> disputed) {

  /** The same invoice once it is known whether it is disputed. */
  Situation knowing(boolean isDisputed) {
    return new Situation(past, amount, segment, onPaper, Optional.of(isDisputed));
  }
}
