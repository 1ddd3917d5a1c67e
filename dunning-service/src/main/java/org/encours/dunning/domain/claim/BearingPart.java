package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.encours.kernel.Money;

/** Instalments that bear the same rate on every day, with the interest they have come to. */
final class BearingPart {

  private static final BigDecimal DAYS_AND_PERCENT = BigDecimal.valueOf(36_500);

  private final InterestRight right;
  private final LocalDate start;
  private final List<Instalment> instalments;
  private final Money zero;
  private Money interest;
  private Money capitalised;
  private Money paid;
  private boolean provisional;

  private BearingPart(InterestRight right, List<Instalment> instalments) {
    this.right = right;
    this.instalments = instalments;
    this.start = right.startOf(instalments.getFirst());
    this.zero = Money.zero(right.ceiling().currency());
    this.interest = zero;
    this.capitalised = zero;
    this.paid = zero;
  }

  /** The parts of a debt in the order in which they fall due; none where nothing bears interest. */
  static List<BearingPart> of(Entitlement entitlement) {
    if (entitlement.interest().isEmpty()) {
      return List.of();
    }
    InterestRight right = entitlement.interest().get();
    Map<LocalDate, List<Instalment>> groups = new TreeMap<>();
    for (Instalment part : entitlement.debt().instalments()) {
      groups.computeIfAbsent(right.groupOf(part), _ -> new ArrayList<>()).add(part);
    }
    return groups.values().stream().map(group -> new BearingPart(right, group)).toList();
  }

  Money dueBefore(LocalDate day) {
    return instalments.stream()
        .filter(part -> part.dueDate().isBefore(day))
        .map(Instalment::amount)
        .reduce(zero, Money::plus);
  }

  /** What bears interest on a day: what is unpaid, and interest that became capital. */
  Money bearing(Money unpaid, LocalDate day) {
    Money capital = (isAnniversary(day) ? interest : capitalised).minus(paid).max(zero);
    return unpaid.min(right.ceiling()).plus(capital);
  }

  /** How far one line can reach from a day on. */
  LocalDate steadyUntil(LocalDate day, Money base, Rates rates) {
    if (base.isZero()) {
      return LocalDate.MAX;
    }
    LocalDate rateEnds =
        right
            .rate()
            .on(day, start, rates)
            .map(RateRule.AppliedRate::lastDay)
            .orElseGet(() -> HalfYear.lastDay(day));
    return Accrual.earlier(rateEnds, nextAnniversary(day).minusDays(1));
  }

  void count(
      LocalDate day,
      LocalDate end,
      Money base,
      Rates rates,
      List<InterestLine> lines,
      Collection<MissingRate> missing) {
    if (isAnniversary(day)) {
      capitalised = interest;
    }
    if (base.isZero()) {
      return;
    }
    Optional<RateRule.AppliedRate> known = right.rate().on(day, start, rates);
    if (known.isEmpty()) {
      missing.add(new MissingRate(day, end, right.rate().law()));
      return;
    }
    RateRule.AppliedRate rate = known.get();
    provisional |= rate.provisional();
    long days = ChronoUnit.DAYS.between(day, end) + 1;
    Money amount =
        Money.rounded(
            base.amount()
                .multiply(rate.percent())
                .multiply(BigDecimal.valueOf(days))
                .divide(DAYS_AND_PERCENT, 12, RoundingMode.DOWN),
            base.currency(),
            right.rounding());
    interest = interest.plus(amount);
    lines.add(
        new InterestLine(
            day, end, days, rate.percent(), rate.certainty(), base, amount, right.rate().law()));
  }

  /** Pays interest that has accrued and answers how much of the amount it took. */
  Money pay(Money amount) {
    Money part = amount.min(interest.minus(paid));
    paid = paid.plus(part);
    return part;
  }

  private boolean isAnniversary(LocalDate day) {
    int years = day.getYear() - start.getYear();
    return right.capitalisation() == Capitalisation.YEARLY
        && years > 0
        && start.plusYears(years).equals(day);
  }

  /** The anniversary after a day; 29 February is kept on the 28th. */
  private LocalDate nextAnniversary(LocalDate day) {
    if (right.capitalisation() == Capitalisation.NONE) {
      return LocalDate.MAX;
    }
    long years = Math.max(1, day.getYear() - start.getYear());
    LocalDate next = start.plusYears(years);
    return next.isAfter(day) ? next : start.plusYears(years + 1);
  }

  Money interest() {
    return interest;
  }

  Money paid() {
    return paid;
  }

  boolean provisional() {
    return provisional;
  }
}
