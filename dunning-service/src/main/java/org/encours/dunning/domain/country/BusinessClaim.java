package org.encours.dunning.domain.country;

import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.BusinessLumpSums;
import org.encours.dunning.domain.claim.Capitalisation;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.Entitlement;
import org.encours.dunning.domain.claim.InterestRight;
import org.encours.dunning.domain.claim.RateRule;
import org.encours.dunning.domain.claim.Terms;

/** What the laws on late payment between professionals have in common (Directive 2011/7/EU). */
public final class BusinessClaim {

  private BusinessClaim() {}

  /** Interest by law and without notice, and the flat sum or the agreed lump sum. */
  public static Entitlement of(ClaimBasis basis, RateRule rate, BusinessLumpSums lumpSums) {
    return new Entitlement(
        basis.debt(),
        Optional.of(InterestRight.onAll(basis.debt(), rate, Capitalisation.NONE)),
        lumpSums,
        lumpSums.flatLaw(),
        List.of());
  }

  /**
   * The agreed rate, else the statutory one; the creditor's own rate that nobody accepted is the
   * most it may ask.
   */
  public static RateRule rate(ClaimBasis basis, RateRule statutory, String agreedLaw) {
    return basis
        .agreedInterest()
        .flatMap(Terms.InterestClause::percentIfAny)
        .<RateRule>map(percent -> new RateRule.Agreed(percent, agreedLaw))
        .or(
            () ->
                basis
                    .statedRate()
                    .map(own -> new RateRule.StatedByCreditor(own, statutory, statutory.law())))
        .orElse(statutory);
  }
}
