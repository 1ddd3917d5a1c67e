package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One published rate and the days it holds for, both included.
 *
 * @param percent per year, simple interest
 * @param source who published it
 */
public record Rate(
    RateSeries series,
    LocalDate from,
    LocalDate to,
    BigDecimal percent,
    Certainty certainty,
    String source) {

  /** How sure the value is; a claim shows it, a lawyer confirms what is not official. */
  public enum Certainty {
    OFFICIAL,
    PUBLISHED,
    SECOND_HAND,
    DERIVED,
    UNCONFIRMED,
    /** Reckoned by the law's own formula until it is published: the claim says so. */
    PROVISIONAL
  }

  public Rate {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          series + " ends on " + to + " before it begins on " + from);
    }
    if (percent.compareTo(series.least()) < 0) {
      throw new IllegalArgumentException(series + " of " + from + " is negative: " + percent);
    }
  }
}
