package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.collections.application.port.RateCaps;

/**
 * Follows the statutory rates that operators enter in dunning, as far as a check here needs them.
 */
@ApplicationScoped
public class FollowRates {

  private static final String CAP_OF_CONSUMERS = "BE_BUSINESS";

  private final RateCaps caps;

  FollowRates(RateCaps caps) {
    this.caps = caps;
  }

  @Transactional
  public void set(String series, LocalDate from, LocalDate to, BigDecimal percent) {
    if (series.equals(CAP_OF_CONSUMERS)) {
      caps.set(from, to, percent);
    }
  }
}
