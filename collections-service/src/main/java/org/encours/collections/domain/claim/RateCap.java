package org.encours.collections.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The most that a Belgian consumer's clause may ask as interest on a day: the rate of the law of 2
 * August 2002 (art. XIX.4 CEL).
 */
@FunctionalInterface
public interface RateCap {

  /** Percent per year; empty for a half-year that is not known, and never guessed. */
  Optional<BigDecimal> on(LocalDate day);
}
