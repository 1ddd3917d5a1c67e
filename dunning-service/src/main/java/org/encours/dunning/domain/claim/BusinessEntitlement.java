package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.law.Regime;
import org.encours.kernel.Money;

/**
 * Between professionals and towards public bodies: interest by law and without notice from the day
 * after the due date, and a flat 40 euro for each late invoice (Directive 2011/7/EU).
 */
final class BusinessEntitlement {

  private static final LocalDate EIGHT_POINTS_FROM = LocalDate.of(2013, Month.MARCH, 16);
  private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
  private static final BigDecimal FLAT = BigDecimal.valueOf(40);

  private BusinessEntitlement() {}

  static Entitlement of(ClaimBasis basis) {
    List<Withheld> withheld = new ArrayList<>();
    Debt debt = basis.debt();
    Optional<Penalty> penalty = penalty(basis, withheld);
    Optional<Money> flat = flat(basis, penalty, withheld);
    InterestRight interest =
        new InterestRight(
            debt.firstDueDate().plusDays(1), rate(basis), debt.invoiced(), RoundingMode.HALF_UP);
    return new Entitlement(
        debt, Optional.of(interest), flat, penalty, flatLaw(basis.regime()), withheld);
  }

  private static RateRule rate(ClaimBasis basis) {
    Optional<BigDecimal> agreed = agreedRate(basis);
    return switch (basis.regime()) {
      case BE_BUSINESS ->
          agreed
              .<RateRule>map(
                  percent ->
                      new RateRule.Agreed(percent, "BE law of 2 Aug 2002, art. 5: agreed rate"))
              .orElseGet(() -> belgian(basis));
      case BE_PUBLIC -> belgian(basis);
      case FR_BUSINESS ->
          agreed
              .<RateRule>map(
                  percent ->
                      new RateRule.AgreedAboveFloor(
                          percent, "C. com. L441-10 II: agreed rate, at least 3 x legal rate"))
              .orElseGet(
                  () ->
                      new RateRule.Published(
                          RateSeries.FR_BUSINESS_DEFAULT, "C. com. L441-10 II: ECB + 10"));
      case FR_PUBLIC ->
          new RateRule.Published(
              RateSeries.ECB_REFERENCE, EIGHT, "CCP L2192-13, R2192-31: ECB + 8");
      default ->
          new RateRule.Published(
              RateSeries.ECB_REFERENCE, EIGHT, "Directive 2011/7/EU, art. 2(6): ECB + 8");
    };
  }

  private static RateRule belgian(ClaimBasis basis) {
    return new RateRule.Published(
        basis.debt().contractDate().isBefore(EIGHT_POINTS_FROM)
            ? RateSeries.BE_BUSINESS_CONTRACT_BEFORE_2013_03_16
            : RateSeries.BE_BUSINESS,
        "BE law of 2 Aug 2002, art. 5");
  }

  private static Optional<BigDecimal> agreedRate(ClaimBasis basis) {
    return basis
        .terms()
        .interest()
        .filter(any -> basis.terms().provenBefore(basis.debt().contractDate()))
        .flatMap(
            clause ->
                switch (clause) {
                  case Terms.InterestClause.AtStatutoryRate() -> Optional.empty();
                  case Terms.InterestClause.AtRate(BigDecimal percent) -> Optional.of(percent);
                });
  }

  private static Optional<Penalty> penalty(ClaimBasis basis, List<Withheld> withheld) {
    Optional<Terms.PenaltyClause> clause = basis.terms().penalty();
    if (clause.isPresent() && !basis.terms().provenBefore(basis.debt().contractDate())) {
      withheld.add(
          new Withheld(
              Withheld.Charge.PENALTY,
              "no proof that terms "
                  + basis.terms().version()
                  + " were accepted before the invoice",
              "C.civ.: a clause binds who accepted it"));
      return Optional.empty();
    }
    return clause.flatMap(
        present ->
            switch (present) {
              case Terms.PenaltyClause.AtLegalCap() -> {
                withheld.add(
                    new Withheld(
                        Withheld.Charge.PENALTY,
                        "the figures of the penalty clause are not on file",
                        flatLaw(basis.regime())));
                yield Optional.empty();
              }
              case Terms.PenaltyClause.Share share -> share(share, basis, withheld);
            });
  }

  private static Optional<Penalty> share(
      Terms.PenaltyClause.Share share, ClaimBasis basis, List<Withheld> withheld) {
    Money due =
        basis
            .debt()
            .invoiced()
            .minus(basis.debt().credited(LocalDate.MAX, CreditEffect.RETROACTIVE));
    String law = clauseLaw(basis.regime());
    Optional<String> unusable = share.unusableFor(due);
    unusable.ifPresent(why -> withheld.add(new Withheld(Withheld.Charge.PENALTY, why, law)));
    return unusable.isPresent()
        ? Optional.empty()
        : Optional.of(Penalties.of(share, due, Optional.empty(), law));
  }

  private static Optional<Money> flat(
      ClaimBasis basis, Optional<Penalty> penalty, List<Withheld> withheld) {
    if (!basis.debt().currency().getCurrencyCode().equals("EUR")) {
      withheld.add(
          new Withheld(
              Withheld.Charge.FIXED_COMPENSATION,
              "the flat sum is set in euro, the debt is in " + basis.debt().currency(),
              flatLaw(basis.regime())));
      return Optional.empty();
    }
    if (penalty.isPresent()) {
      withheld.add(
          new Withheld(
              Withheld.Charge.FIXED_COMPENSATION,
              "the agreed penalty is claimed instead; the two are not added",
              flatLaw(basis.regime())));
      return Optional.empty();
    }
    return Optional.of(new Money(FLAT, basis.debt().currency()));
  }

  /** A judge may lower an agreed lump sum that is excessive. */
  private static String clauseLaw(Regime regime) {
    return switch (regime) {
      case FR_BUSINESS, FR_PUBLIC -> "C. civ. 1231-5: agreed lump sum";
      case BE_BUSINESS, BE_PUBLIC -> "BE C.civ. art. 5.88: agreed lump sum";
      default -> "agreed lump sum";
    };
  }

  private static String flatLaw(Regime regime) {
    return switch (regime) {
      case BE_BUSINESS, BE_PUBLIC -> "BE law of 2 Aug 2002, art. 6";
      case FR_BUSINESS -> "C. com. L441-10 II, D441-5";
      case FR_PUBLIC -> "CCP D2192-35";
      default -> "Directive 2011/7/EU, art. 6";
    };
  }
}
