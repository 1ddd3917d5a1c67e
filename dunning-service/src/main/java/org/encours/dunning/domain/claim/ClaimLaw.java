package org.encours.dunning.domain.claim;

import java.time.LocalDate;

/** What the law of one country grants for a late debt. */
@FunctionalInterface
public interface ClaimLaw {

  /**
   * @param basis as it was known at the end of {@code asOf}
   */
  Entitlement of(ClaimBasis basis, LocalDate asOf, Rates rates, ClaimRules rules);
}
