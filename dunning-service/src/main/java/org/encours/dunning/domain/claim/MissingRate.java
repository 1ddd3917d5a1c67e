package org.encours.dunning.domain.claim;

import java.time.LocalDate;

/**
 * Days whose interest is not reckoned, because nobody has published the rate for them yet.
 *
 * @param law what the rate would rest on
 */
public record MissingRate(LocalDate from, LocalDate to, String law) {

  /** As the calculation tells it. */
  public String inWords() {
    return from + " to " + to + ": no rate is published for " + law;
  }
}
