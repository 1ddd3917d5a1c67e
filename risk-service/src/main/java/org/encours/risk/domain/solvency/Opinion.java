package org.encours.risk.domain.solvency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody outside makes of a debtor, on grounds of their own.
 *
 * @param by a bureau, an insurer, a bank
 * @param score 0 (will fail) to 100 (sound)
 */
public record Opinion(String by, int score, LocalDate asOf) {

  public Opinion {
    if (score < 0 || score > 100) {
      throw new IllegalArgumentException("a score is 0 to 100, not " + score);
    }
  }

  /** The score, while it is not older than a year. */
  public Optional<Integer> on(LocalDate date) {
    return asOf.plusYears(1).isBefore(date) ? Optional.empty() : Optional.of(score);
  }
}
