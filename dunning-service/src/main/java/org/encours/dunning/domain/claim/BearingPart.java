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
  private boolean interrupted;
  private int lastLine = -1;

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
    LocalDate anniversary = nextAnniversary(day).minusDays(1);
    if (base.isZero()) {
      return anniversary;
    }
    LocalDate rateEnds =
        right
            .rate()
            .on(day, start, rates)
            .map(RateRule.AppliedRate::lastDay)
            .orElseGet(() -> HalfYear.lastDay(day));
    return Accrual.earlier(rateEnds, anniversary);
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
    boolean goesOn = goesOn(day, base, rate, lines);
    LocalDate from = goesOn ? lines.get(lastLine).from() : day;
    long days = ChronoUnit.DAYS.between(from, end) + 1;
    Money amount =
        Money.rounded(
            base.amount()
                .multiply(rate.percent())
                .multiply(BigDecimal.valueOf(days))
                .divide(DAYS_AND_PERCENT, 12, RoundingMode.DOWN),
            base.currency(),
            right.rounding());
    interest = interest.plus(amount);
    InterestLine line =
        new InterestLine(
            from, end, days, rate.percent(), rate.certainty(), base, amount, right.rate().law());
    if (goesOn) {
      lines.set(lastLine, line);
    } else {
      lastLine = lines.size();
      lines.add(line);
    }
  }

  /** Whether nothing has changed for this part since the line before, which then grows. */
  private boolean goesOn(
      LocalDate day, Money base, RateRule.AppliedRate rate, List<InterestLine> lines) {
    if (lastLine < 0 || interrupted) {
      interrupted = false;
      return false;
    }
    InterestLine last = lines.get(lastLine);
    boolean same =
        last.to().plusDays(1).equals(day)
            && last.base().equals(base)
            && last.rate().equals(rate.percent())
            && HalfYear.lastDay(last.to()).equals(HalfYear.lastDay(day))
            && !isAnniversary(day);
    if (same) {
      interest = interest.minus(last.amount());
    }
    return same;
  }

  /** A payment came that may settle interest: what has accrued is rounded there. */
  void interrupt() {
    interrupted = true;
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
