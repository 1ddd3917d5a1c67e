package org.encours.dunning.domain.country.nl;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.Capitalisation;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.Entitlement;
import org.encours.dunning.domain.claim.InterestRight;
import org.encours.dunning.domain.claim.LumpSums;
import org.encours.dunning.domain.claim.RateRule;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.claim.Withheld;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.kernel.Money;

/**
 * Towards a Dutch consumer: legal interest, compound each year, over the time of default (BW
 * 6:119), and costs by the scale only after a letter of fourteen days stayed without effect (BW
 * 6:96 lid 6). A clause that departs from the scale loses them whole (BW 6:233; ECLI:NL:RBNHO:
 * 2025:15590).
 */
final class DutchConsumer {

  private static final String INTEREST = "BW 6:119";
  private static final String DEFAULT = "BW 6:82, 6:83 a";
  private static final String COSTS = "BW 6:96 lid 6";

  private DutchConsumer() {}

  static Entitlement of(ClaimBasis basis, LocalDate asOf, ClaimRules rules) {
    List<Withheld> withheld = new ArrayList<>();
    Optional<FreeTerm> letter = basis.firstReminder();
    boolean lapsed = letter.filter(term -> !asOf.isBefore(term.chargeFrom())).isPresent();
    boolean agreedDay =
        basis
            .facts()
            .dueDateAgreed()
            .orElseGet(() -> basis.terms().provenBefore(basis.debt().contractDate()));
    if (!agreedDay && !lapsed) {
      withheld.add(
          new Withheld(
              Withheld.Charge.INTEREST,
              "no last day was agreed and no term of a demand has lapsed",
              DEFAULT));
      return Entitlement.nothing(basis.debt(), INTEREST, withheld);
    }
    Debt debt =
        agreedDay
            ? basis.debt()
            : basis
                .debt()
                .limitedToDueBefore(letter.orElseThrow().sentOn())
                .payableUntil(_ -> letter.orElseThrow().lastFreeDay());
    return new Entitlement(
        debt,
        Optional.of(interest(basis, debt)),
        costs(basis, rules, lapsed, withheld),
        COSTS + "; Besluit BIK art. 2",
        withheld);
  }

  /** A clause may only lower what the law gives: a dearer one is unfair. */
  private static InterestRight interest(ClaimBasis basis, Debt debt) {
    RateRule legal = new RateRule.Published(RateSeries.NL_LEGAL, INTEREST);
    RateRule rate =
        basis
            .terms()
            .interest()
            .flatMap(Terms.InterestClause::percentIfAny)
            .<RateRule>map(own -> new RateRule.StatedByCreditor(own, legal, INTEREST))
            .orElse(legal);
    return new InterestRight(
        debt.firstDueDate().plusDays(1),
        rate,
        debt.invoiced(),
        RoundingMode.HALF_UP,
        Capitalisation.YEARLY);
  }

  private static LumpSums costs(
      ClaimBasis basis, ClaimRules rules, boolean lapsed, List<Withheld> withheld) {
    if (basis.terms().penalty().isPresent()) {
      return withheld(withheld, "the terms depart from the scale towards a consumer");
    }
    if (!lapsed) {
      return withheld(withheld, "no letter of fourteen days stayed without effect");
    }
    FreeTerm letter = basis.firstReminder().orElseThrow();
    Money unpaid =
        basis
            .debt()
            .limitedToDueBefore(letter.sentOn())
            .overdueOn(letter.chargeFrom(), rules.creditEffect());
    if (!unpaid.isPositive()) {
      return LumpSums.NONE;
    }
    Money scale = CostScale.of(unpaid, basis.facts().creditorDeductsVat());
    return (_, day) ->
        day.isBefore(letter.chargeFrom())
            ? LumpSums.Granted.nothing(List.of())
            : new LumpSums.Granted(Optional.of(scale), Optional.empty(), List.of());
  }

  private static LumpSums withheld(List<Withheld> withheld, String reason) {
    withheld.add(new Withheld(Withheld.Charge.FIXED_COMPENSATION, reason, COSTS));
    return LumpSums.NONE;
  }
}
