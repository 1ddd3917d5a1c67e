package org.encours.dunning.domain.country;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.dunning.domain.claim.BusinessLumpSums;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimLaw;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.Entitlement;
import org.encours.dunning.domain.claim.RateRule;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.claim.Rates;

/** Directive 2011/7/EU, for a creditor in a country without a rule pack of its own. */
final class DirectiveLaw implements ClaimLaw {

  private static final RateRule STATUTORY =
      new RateRule.Published(
          RateSeries.ECB_REFERENCE,
          BigDecimal.valueOf(8),
          "Directive 2011/7/EU, art. 2(6): ECB + 8");

  @Override
  public Entitlement of(ClaimBasis basis, LocalDate asOf, Rates rates, ClaimRules rules) {
    return BusinessClaim.of(
        basis,
        basis
            .statedRate()
            .<RateRule>map(own -> new RateRule.StatedByCreditor(own, STATUTORY, STATUTORY.law()))
            .orElse(STATUTORY),
        BusinessLumpSums.atOnce(basis, rules, "Directive 2011/7/EU, art. 6", "agreed lump sum"));
  }
}
