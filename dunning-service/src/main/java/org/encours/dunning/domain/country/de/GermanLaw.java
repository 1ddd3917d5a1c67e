package org.encours.dunning.domain.country.de;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.BusinessLumpSums;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimLaw;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.Entitlement;
import org.encours.dunning.domain.claim.InterestRight;
import org.encours.dunning.domain.claim.LumpSums;
import org.encours.dunning.domain.claim.RateRule;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.claim.Rates;
import org.encours.dunning.domain.claim.Withheld;
import org.encours.dunning.domain.country.BusinessClaim;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.kernel.WorkingDays;

/**
 * Germany: the base rate plus nine points where no consumer is party, plus five towards a consumer
 * (BGB § 288), simple (§ 289), from the day after default (§ 286), and 40 euro where no consumer is
 * party (§ 288 V).
 */
public final class GermanLaw implements ClaimLaw {

  private static final LocalDate NINE_POINTS_FROM = LocalDate.of(2014, Month.JULY, 29);
  private static final String RATE = "BGB § 288 II, 247";
  private static final String CONSUMER_RATE = "BGB § 288 I, 247";
  private static final String FLAT = "BGB § 288 V";

  private final WorkingDays workingDays;

  /**
   * @param workingDays of the place of payment: a term that ends on another day ends later (§ 193)
   */
  public GermanLaw(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  @Override
  public Entitlement of(ClaimBasis basis, LocalDate asOf, Rates rates, ClaimRules rules) {
    GermanDefault start = new GermanDefault(basis, workingDays);
    return basis.regime().kind() == DebtorKind.CONSUMER
        ? consumer(basis, start)
        : business(basis, start, rules);
  }

  private static Entitlement business(ClaimBasis basis, GermanDefault start, ClaimRules rules) {
    boolean old = basis.debt().contractDate().isBefore(NINE_POINTS_FROM);
    RateRule statutory =
        new RateRule.Published(RateSeries.DE_BASE, BigDecimal.valueOf(old ? 8 : 9), RATE);
    RateRule rate =
        basis.regime().kind() == DebtorKind.PUBLIC_BODY
            ? statutory
            : BusinessClaim.rate(basis, statutory, "BGB § 288 III: agreed rate");
    Optional<Debt> late = start.debt();
    if (late.isEmpty()) {
      return Entitlement.nothing(
          basis.debt(),
          RATE,
          List.of(
              new Withheld(
                  Withheld.Charge.INTEREST,
                  "the debtor is not in default: no day was agreed, no demand arrived, and the"
                      + " receipt of the invoice is not known",
                  "BGB § 286")));
    }
    Debt debt = late.get();
    return new Entitlement(
        debt,
        Optional.of(interest(debt, rate)),
        old
            ? LumpSums.NONE
            : BusinessLumpSums.atOnce(basis, rules, FLAT, "BGB § 339, 341: agreed lump sum"),
        FLAT,
        List.of());
  }

  /** No flat sum, and a standard clause on one is void (§ 309 No. 5). */
  private static Entitlement consumer(ClaimBasis basis, GermanDefault start) {
    List<Withheld> withheld = new ArrayList<>();
    if (basis.terms().penalty().isPresent()) {
      withheld.add(
          new Withheld(
              Withheld.Charge.PENALTY,
              "a standard clause on a lump sum is void towards a consumer",
              "BGB § 309 Nr. 5, 6"));
    }
    Optional<Debt> debt = start.debt();
    if (debt.isEmpty()) {
      withheld.add(
          new Withheld(
              Withheld.Charge.INTEREST,
              "the consumer is not in default: no day was agreed, no demand arrived, and the"
                  + " invoice does not point to the thirty days",
              "BGB § 286"));
      return Entitlement.nothing(basis.debt(), CONSUMER_RATE, withheld);
    }
    RateRule legal =
        new RateRule.Published(RateSeries.DE_BASE, BigDecimal.valueOf(5), CONSUMER_RATE);
    RateRule rate =
        basis
            .terms()
            .interest()
            .flatMap(clause -> clause.percentIfAny())
            .<RateRule>map(own -> new RateRule.StatedByCreditor(own, legal, CONSUMER_RATE))
            .orElse(legal);
    return new Entitlement(
        debt.get(),
        Optional.of(interest(debt.get(), rate)),
        LumpSums.NONE,
        CONSUMER_RATE,
        withheld);
  }

  private static InterestRight interest(Debt debt, RateRule rate) {
    return new InterestRight(
        debt.firstDueDate().plusDays(1), rate, debt.invoiced(), RoundingMode.HALF_UP);
  }
}
