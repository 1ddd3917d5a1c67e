package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.encours.kernel.Money;

/**
 * Between professionals: a flat 40 euro without notice (Directive 2011/7/EU, art. 6), which is the
 * least the law gives, or the agreed lump sum where that comes to more; the two are not added.
 *
 * @param penaltyFrom the day from whose end on a late part counts for the agreed lump sum; empty
 *     while it does not
 */
public record BusinessLumpSums(
    ClaimBasis basis,
    ClaimRules rules,
    String flatLaw,
    String clauseLaw,
    Function<LatePart, Optional<LocalDate>> penaltyFrom)
    implements LumpSums {

  private static final BigDecimal FLAT = BigDecimal.valueOf(40);

  /** Where a lump sum is incurred by the mere lapse of the term. */
  public static BusinessLumpSums atOnce(
      ClaimBasis basis, ClaimRules rules, String flatLaw, String clauseLaw) {
    return new BusinessLumpSums(
        basis, rules, flatLaw, clauseLaw, part -> Optional.of(part.lastDay()));
  }

  @Override
  public Granted on(List<LatePart> late, LocalDate day) {
    List<Withheld> withheld = new ArrayList<>();
    Optional<Money> flat = flat(late, withheld);
    Optional<Penalty> penalty = penalty(late, day, withheld);
    if (penalty.isEmpty()) {
      return new Granted(flat, Optional.empty(), withheld);
    }
    Money agreed = penalty.get().amount();
    if (flat.filter(least -> least.compareTo(agreed) > 0).isPresent()) {
      withheld.add(
          new Withheld(
              Withheld.Charge.PENALTY,
              "the agreed " + agreed + " is less than the flat sum the law gives",
              flatLaw));
      return new Granted(flat, Optional.empty(), withheld);
    }
    flat.ifPresent(
        _ ->
            withheld.add(
                new Withheld(
                    Withheld.Charge.FIXED_COMPENSATION,
                    "the agreed penalty is claimed instead; the two are not added",
                    flatLaw)));
    return new Granted(Optional.empty(), penalty, withheld);
  }

  private Optional<Money> flat(List<LatePart> late, List<Withheld> withheld) {
    if (!basis.debt().currency().getCurrencyCode().equals("EUR")) {
      withheld.add(
          new Withheld(
              Withheld.Charge.FIXED_COMPENSATION,
              "the flat sum is set in euro, the debt is in " + basis.debt().currency(),
              flatLaw));
      return Optional.empty();
    }
    int times = rules.flatSum() == FlatSum.PER_INSTALMENT ? late.size() : 1;
    return Optional.of(
        new Money(FLAT.multiply(BigDecimal.valueOf(times)), basis.debt().currency()));
  }

  private Optional<Penalty> penalty(List<LatePart> late, LocalDate day, List<Withheld> withheld) {
    Terms terms = basis.terms();
    if (terms.penalty().isEmpty()) {
      return Optional.empty();
    }
    if (!terms.provenBefore(basis.debt().contractDate())) {
      withheld.add(
          new Withheld(
              Withheld.Charge.PENALTY,
              "no proof that terms " + terms.version() + " were accepted before the invoice",
              "C.civ.: a clause binds who accepted it"));
      return Optional.empty();
    }
    return switch (terms.penalty().get()) {
      case Terms.PenaltyClause.AtLegalCap() -> {
        withheld.add(
            new Withheld(
                Withheld.Charge.PENALTY,
                "the figures of the penalty clause are not on file",
                flatLaw));
        yield Optional.empty();
      }
      case Terms.PenaltyClause.Share share -> share(share, incurred(late, day), withheld);
    };
  }

  private Money incurred(List<LatePart> late, LocalDate day) {
    return late.stream()
        .filter(part -> penaltyFrom.apply(part).filter(from -> !from.isAfter(day)).isPresent())
        .map(LatePart::unpaid)
        .reduce(Money.zero(basis.debt().currency()), Money::plus);
  }

  private Optional<Penalty> share(
      Terms.PenaltyClause.Share share, Money base, List<Withheld> withheld) {
    if (base.isZero()) {
      withheld.add(
          new Withheld(
              Withheld.Charge.PENALTY, "no formal notice has reached the debtor", clauseLaw));
      return Optional.empty();
    }
    Optional<String> unusable = share.unusableFor(base);
    unusable.ifPresent(why -> withheld.add(new Withheld(Withheld.Charge.PENALTY, why, clauseLaw)));
    return unusable.isPresent()
        ? Optional.empty()
        : Optional.of(Penalties.of(share, base, Optional.empty(), clauseLaw));
  }
}
