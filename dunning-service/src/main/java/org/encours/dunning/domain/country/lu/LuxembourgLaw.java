package org.encours.dunning.domain.country.lu;

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
import org.encours.dunning.domain.country.BusinessClaim;

/**
 * Luxembourg: law of 18 April 2004 as changed on 29 March 2013. Between professionals and towards
 * public bodies the ECB's rate plus eight points and 40 euro.
 */
public final class LuxembourgLaw implements ClaimLaw {

  private static final String LAW = "LU law of 18 Apr 2004";
  private static final RateRule STATUTORY =
      new RateRule.Published(
          RateSeries.ECB_REFERENCE, BigDecimal.valueOf(8), LAW + ", art. 5: ECB + 8");

  @Override
  public Entitlement of(ClaimBasis basis, LocalDate asOf, Rates rates, ClaimRules rules) {
    BusinessLumpSums lumpSums =
        BusinessLumpSums.atOnce(
            basis, rules, LAW + ", art. 5-1", "LU C.civ. art. 1152: agreed lump sum");
    return switch (basis.regime().kind()) {
      case CONSUMER -> LuxembourgConsumer.of(basis);
      case PUBLIC_BODY -> BusinessClaim.of(basis, STATUTORY, lumpSums);
      case COMPANY ->
          BusinessClaim.of(
              basis, BusinessClaim.rate(basis, STATUTORY, LAW + ": agreed rate"), lumpSums);
    };
  }
}
