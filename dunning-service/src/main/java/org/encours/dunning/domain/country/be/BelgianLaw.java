package org.encours.dunning.domain.country.be;

import java.time.LocalDate;
import java.time.Month;
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
 * Belgium: law of 2 August 2002 between professionals and towards public bodies, Book XIX of the
 * Code of Economic Law towards consumers.
 */
public final class BelgianLaw implements ClaimLaw {

  private static final LocalDate EIGHT_POINTS_FROM = LocalDate.of(2013, Month.MARCH, 16);
  private static final String RATE = "BE law of 2 Aug 2002, art. 5";

  @Override
  public Entitlement of(ClaimBasis basis, LocalDate asOf, Rates rates, ClaimRules rules) {
    return switch (basis.regime().kind()) {
      case CONSUMER -> BelgianConsumer.of(basis, asOf, rates, rules);
      // Towards a public body the rate cannot be agreed otherwise.
      case PUBLIC_BODY -> BusinessClaim.of(basis, statutory(basis), lumpSums(basis, rules));
      case COMPANY ->
          BusinessClaim.of(
              basis,
              BusinessClaim.rate(basis, statutory(basis), RATE + ": agreed rate"),
              lumpSums(basis, rules));
    };
  }

  private static RateRule statutory(ClaimBasis basis) {
    return new RateRule.Published(
        basis.debt().contractDate().isBefore(EIGHT_POINTS_FROM)
            ? RateSeries.BE_BUSINESS_CONTRACT_BEFORE_2013_03_16
            : RateSeries.BE_BUSINESS,
        RATE);
  }

  /** A judge may lower an agreed lump sum that is excessive. */
  private static BusinessLumpSums lumpSums(ClaimBasis basis, ClaimRules rules) {
    return BusinessLumpSums.atOnce(
        basis, rules, "BE law of 2 Aug 2002, art. 6", "BE C.civ. art. 5.88: agreed lump sum");
  }
}
