package org.encours.risk.domain.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.risk.domain.credit.CreditLine;
import org.encours.risk.domain.rating.Rating;

/**
 * What was thought of a debtor on a business date, and what it was granted.
 *
 * @param exposure all that was open then
 */
public record Assessment(
    UUID id,
    LocalDate assessedFor,
    Rating rating,
    CreditLine line,
    Money exposure,
    boolean onHold) {

  /**
   * Whether someone who knew the other one needs to hear of this one. A new exposure alone is not
   * news: it changes with every invoice and whoever issues them knows it.
   */
  boolean saysTheSameAs(Assessment other) {
    return rating.score() == other.rating.score()
        && rating.modelVersion().equals(other.rating.modelVersion())
        && line.equals(other.line)
        && onHold == other.onHold;
  }
}
