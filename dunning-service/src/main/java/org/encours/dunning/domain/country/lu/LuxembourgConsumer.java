package org.encours.dunning.domain.country.lu;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Entitlement;
import org.encours.dunning.domain.claim.InterestRight;
import org.encours.dunning.domain.claim.LumpSums;
import org.encours.dunning.domain.claim.RateRule;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.claim.Withheld;

/**
 * Towards a Luxembourg consumer: the legal rate from the end of the third month after delivery,
 * where the invoice came within a month of it and says that the trader will claim it (law of 18
 * April 2004, art. 12); else from a formal notice (C.civ. art. 1153). Of two readings of "third
 * month" the later one is taken: the end of the calendar month.
 */
final class LuxembourgConsumer {

  private static final String BY_LAW = "LU law of 18 Apr 2004, art. 12";
  private static final String NOTICE = "LU C.civ. art. 1139, 1153";

  private LuxembourgConsumer() {}

  static Entitlement of(ClaimBasis basis) {
    List<Withheld> withheld = new ArrayList<>();
    if (basis.terms().penalty().isPresent()) {
      withheld.add(
          new Withheld(
              Withheld.Charge.PENALTY,
              "no recovery cost is claimed from a consumer by a standard clause",
              "LU C.conso. L.211-2, L.211-3"));
    }
    Optional<LocalDate> byLaw = lastDayByLaw(basis.facts());
    Optional<LocalDate> notice = basis.noticeReceivedOn();
    if (byLaw.isPresent()) {
      Debt debt = basis.debt().payableUntil(due -> later(due, byLaw.get()));
      return entitlement(basis, debt, BY_LAW, withheld);
    }
    if (notice.isPresent()) {
      Debt debt =
          basis
              .debt()
              .limitedToDueBefore(notice.get())
              .payableUntil(due -> later(due, notice.get()));
      return entitlement(basis, debt, NOTICE, withheld);
    }
    withheld.add(
        new Withheld(
            Withheld.Charge.INTEREST,
            "no formal notice arrived, and the invoice was not issued within a month of delivery"
                + " with the mention of interest",
            BY_LAW + "; " + NOTICE));
    return Entitlement.nothing(basis.debt(), BY_LAW, withheld);
  }

  private static Optional<LocalDate> lastDayByLaw(DebtFacts facts) {
    return facts
        .deliveredOn()
        .filter(_ -> facts.mentions().contains(DebtFacts.Mention.LEGAL_INTEREST_RESERVED))
        .filter(
            delivered ->
                facts
                    .issuedOn()
                    .filter(issued -> !issued.isAfter(delivered.plusMonths(1)))
                    .isPresent())
        .map(delivered -> delivered.plusMonths(3).with(TemporalAdjusters.lastDayOfMonth()));
  }

  private static Entitlement entitlement(
      ClaimBasis basis, Debt debt, String law, List<Withheld> withheld) {
    RateRule legal = new RateRule.Published(RateSeries.LU_LEGAL, law);
    RateRule rate =
        basis
            .terms()
            .interest()
            .flatMap(Terms.InterestClause::percentIfAny)
            .<RateRule>map(own -> new RateRule.StatedByCreditor(own, legal, law))
            .orElse(legal);
    InterestRight interest =
        new InterestRight(
            debt.firstDueDate().plusDays(1), rate, debt.invoiced(), RoundingMode.HALF_UP);
    return new Entitlement(debt, Optional.of(interest), LumpSums.NONE, law, withheld);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
