package org.encours.dunning.domain.country.nl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.BusinessLumpSums;
import org.encours.dunning.domain.claim.Capitalisation;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimLaw;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.Entitlement;
import org.encours.dunning.domain.claim.InterestRight;
import org.encours.dunning.domain.claim.LumpSums;
import org.encours.dunning.domain.claim.RateRule;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.claim.Rates;
import org.encours.dunning.domain.country.BusinessClaim;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.kernel.Money;

/**
 * The Netherlands: trade interest between professionals and towards public bodies (BW 6:119a,
 * 6:119b), compound each year, and costs by a scale once a demand has reached the debtor (BW 6:96).
 */
public final class DutchLaw implements ClaimLaw {

  private static final LocalDate EIGHT_POINTS_FROM = LocalDate.of(2013, Month.MARCH, 16);
  private static final String FLAT = "BW 6:96 lid 4";
  private static final String AGREED = "BW 6:119a: agreed rate";

  @Override
  public Entitlement of(ClaimBasis basis, LocalDate asOf, Rates rates, ClaimRules rules) {
    if (basis.regime().kind() == DebtorKind.CONSUMER) {
      return DutchConsumer.of(basis, asOf, rules);
    }
    RateRule statutory = statutory(basis);
    RateRule rate =
        basis.regime().kind() == DebtorKind.PUBLIC_BODY
            ? statutory
            : BusinessClaim.rate(basis, statutory, AGREED);
    // An agreed rate is simple unless compounding was agreed as well.
    Capitalisation capitalisation =
        rate.equals(statutory) ? Capitalisation.YEARLY : Capitalisation.NONE;
    return new Entitlement(
        basis.debt(),
        Optional.of(InterestRight.onAll(basis.debt(), rate, capitalisation)),
        lumpSums(basis, rules),
        FLAT,
        List.of());
  }

  private static RateRule statutory(ClaimBasis basis) {
    int points = basis.debt().contractDate().isBefore(EIGHT_POINTS_FROM) ? 7 : 8;
    String article =
        basis.regime().kind() == DebtorKind.PUBLIC_BODY ? "BW 6:119b, 6:120" : "BW 6:119a, 6:120";
    return new RateRule.Published(
        RateSeries.ECB_REFERENCE, BigDecimal.valueOf(points), article + ": ECB + " + points);
  }

  /** The 40 euro are the least of the scale, not a sum besides it. */
  private static LumpSums lumpSums(ClaimBasis basis, ClaimRules rules) {
    BusinessLumpSums agreed =
        BusinessLumpSums.atOnce(basis, rules, FLAT, "BW 6:91: agreed lump sum");
    return (late, day) -> {
      LumpSums.Granted granted = agreed.on(late, day);
      Optional<Money> demanded =
          basis
              .noticeReceivedOn()
              .filter(notice -> !notice.isAfter(day))
              .map(notice -> basis.debt().overdueOn(notice.plusDays(1), rules.creditEffect()))
              .filter(Money::isPositive);
      if (granted.flat().isEmpty() || demanded.isEmpty()) {
        return granted;
      }
      Money scale = CostScale.of(demanded.get(), basis.facts().creditorDeductsVat());
      return new LumpSums.Granted(
          granted.flat().map(flat -> scale.compareTo(flat) > 0 ? scale : flat),
          granted.penalty(),
          granted.withheld());
    };
  }
}
