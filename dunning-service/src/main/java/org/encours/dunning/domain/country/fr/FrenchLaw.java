package org.encours.dunning.domain.country.fr;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.encours.dunning.domain.claim.BusinessLumpSums;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimLaw;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.Entitlement;
import org.encours.dunning.domain.claim.LatePart;
import org.encours.dunning.domain.claim.RateRule;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.claim.Rates;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.country.BusinessClaim;

/**
 * France: Code de commerce L441-10 between professionals, Code de la commande publique towards
 * public bodies, Code civil towards consumers.
 */
public final class FrenchLaw implements ClaimLaw {

  private static final String RATE = "C. com. L441-10 II";
  private static final RateRule DEFAULT_RATE =
      new RateRule.Published(RateSeries.FR_BUSINESS_DEFAULT, RATE + ": ECB + 10");

  @Override
  public Entitlement of(ClaimBasis basis, LocalDate asOf, Rates rates, ClaimRules rules) {
    return switch (basis.regime().kind()) {
      case CONSUMER -> FrenchConsumer.of(basis);
      case COMPANY ->
          BusinessClaim.of(basis, businessRate(basis), lumpSums(basis, rules, RATE + ", D441-5"));
      // The rate of the half-year in which interest began to run holds until the payment.
      case PUBLIC_BODY ->
          BusinessClaim.of(
              basis,
              new RateRule.FixedAtStart(
                  RateSeries.ECB_REFERENCE,
                  BigDecimal.valueOf(8),
                  "CCP L2192-13, R2192-31: ECB + 8"),
              lumpSums(basis, rules, "CCP D2192-35"));
    };
  }

  private static RateRule businessRate(ClaimBasis basis) {
    String floor = RATE + ": agreed rate, at least 3 x legal rate";
    return basis
        .agreedInterest()
        .flatMap(Terms.InterestClause::percentIfAny)
        .<RateRule>map(percent -> new RateRule.AgreedAboveFloor(percent, floor))
        .or(
            () ->
                basis
                    .statedRate()
                    .map(own -> new RateRule.StatedAboveFloor(own, DEFAULT_RATE, floor)))
        .orElse(DEFAULT_RATE);
  }

  private static BusinessLumpSums lumpSums(ClaimBasis basis, ClaimRules rules, String flatLaw) {
    return new BusinessLumpSums(
        basis,
        rules,
        flatLaw,
        "C. civ. 1231-5: agreed lump sum",
        part -> incurredOn(basis, rules, part));
  }

  /**
   * A lump sum is incurred only once the debtor was put in default (C. civ. 1231-5, last
   * paragraph), unless the clause says that no notice is needed (C. civ. 1344).
   */
  private static Optional<LocalDate> incurredOn(ClaimBasis basis, ClaimRules rules, LatePart part) {
    boolean withoutNotice =
        basis.terms().penalty().orElse(null) instanceof Terms.PenaltyClause.Share share
            && share.withoutNotice();
    return withoutNotice
        ? Optional.of(part.lastDay())
        : basis
            .noticeReceivedOn()
            .filter(
                notice ->
                    notice.isAfter(part.lastDay())
                        && basis.debt().overdueOn(notice, rules.creditEffect()).isPositive());
  }
}
