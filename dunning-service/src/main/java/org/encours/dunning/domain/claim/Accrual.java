package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.kernel.Money;

/**
 * Counts the days: one line for each span in which neither the rate nor the balance changes, and
 * each payment allocated at the end of its day.
 */
final class Accrual {

  private static final BigDecimal DAYS_AND_PERCENT = BigDecimal.valueOf(36_500);

  private final Entitlement right;
  private final AllocationMode allocation;
  private final CreditEffect creditEffect;
  private final Rates rates;
  private final List<InterestLine> lines = new ArrayList<>();
  private final List<String> missingRates = new ArrayList<>();
  private final Money zero;
  private Money interest;
  private Money paidOnInterest;
  private Money paidOnPrincipal;
  private Money fixed;
  private Money paidOnFixed;
  private boolean late;

  Accrual(Entitlement right, AllocationMode allocation, CreditEffect creditEffect, Rates rates) {
    this.right = right;
    this.allocation = allocation;
    this.creditEffect = creditEffect;
    this.rates = rates;
    Currency currency = right.debt().currency();
    zero = Money.zero(currency);
    interest = zero;
    paidOnInterest = zero;
    paidOnPrincipal = zero;
    paidOnFixed = zero;
    fixed = zero;
  }

  void runTo(LocalDate asOf) {
    LocalDate day =
        right
            .interest()
            .map(InterestRight::firstDay)
            .orElse(right.debt().firstDueDate().plusDays(1));
    allocate(LocalDate.MIN, day.minusDays(1));
    while (!day.isAfter(asOf)) {
      LocalDate end = count(day, earlier(asOf, endOfSteadyBalance(day)));
      allocate(day, end);
      day = end.plusDays(1);
    }
  }

  /** Counts from a day on, at most to {@code limit}, and answers how far one line could reach. */
  private LocalDate count(LocalDate day, LocalDate limit) {
    Money base = base(day);
    if (base.isPositive() && !late) {
      late = true;
      fixed = right.fixedCompensation().orElse(zero);
    }
    if (right.interest().isEmpty() || base.isZero()) {
      return limit;
    }
    InterestRight granted = right.interest().get();
    Optional<RateRule.AppliedRate> rate = granted.rate().on(day, rates);
    if (rate.isEmpty()) {
      LocalDate end = earlier(limit, HalfYear.lastDay(day));
      missingRates.add(day + " to " + end + ": no rate is published for " + granted.rate().law());
      return end;
    }
    LocalDate end = earlier(limit, rate.get().lastDay());
    long days = ChronoUnit.DAYS.between(day, end) + 1;
    Money amount =
        Money.rounded(
            base.amount()
                .multiply(rate.get().percent())
                .multiply(BigDecimal.valueOf(days))
                .divide(DAYS_AND_PERCENT, 12, RoundingMode.DOWN),
            base.currency(),
            granted.rounding());
    interest = interest.plus(amount);
    lines.add(
        new InterestLine(
            day,
            end,
            days,
            rate.get().percent(),
            rate.get().certainty(),
            base,
            amount,
            granted.rate().law()));
    return end;
  }

  /** What bears interest on a day; never more than the right's ceiling. */
  private Money base(LocalDate day) {
    Money unpaid =
        right
            .debt()
            .dueBefore(day)
            .minus(right.debt().credited(day, creditEffect))
            .minus(paidOnPrincipal)
            .max(zero);
    return right.interest().map(it -> unpaid.min(it.ceiling())).orElse(unpaid);
  }

  private LocalDate endOfSteadyBalance(LocalDate day) {
    return Stream.concat(
            right.debt().instalments().stream().map(Instalment::dueDate),
            right.debt().movements().stream().map(Movement::on))
        .filter(change -> !change.isBefore(day))
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  private void allocate(LocalDate from, LocalDate to) {
    for (Movement movement : right.debt().movements()) {
      if (!movement.on().isBefore(from) && !movement.on().isAfter(to)) {
        switch (movement) {
          case Movement.Payment(LocalDate on, Money amount) -> pay(amount);
          case Movement.Reversal(LocalDate on, Money amount) ->
              paidOnPrincipal = paidOnPrincipal.minus(amount);
          case Movement.Credit credit -> {}
        }
      }
    }
  }

  private void pay(Money amount) {
    switch (allocation) {
      case PRINCIPAL_FIRST -> paidOnPrincipal = paidOnPrincipal.plus(amount);
      case INTEREST_THEN_PRINCIPAL -> paidOnPrincipal = paidOnPrincipal.plus(payInterest(amount));
      case COSTS_INTEREST_PRINCIPAL ->
          paidOnPrincipal = paidOnPrincipal.plus(payInterest(payFixed(amount)));
    }
  }

  private Money payInterest(Money amount) {
    Money part = amount.min(interest.minus(paidOnInterest));
    paidOnInterest = paidOnInterest.plus(part);
    return amount.minus(part);
  }

  private Money payFixed(Money amount) {
    Money part = amount.min(fixed.minus(paidOnFixed));
    paidOnFixed = paidOnFixed.plus(part);
    return amount.minus(part);
  }

  /** Whether anything was unpaid for at least one day. */
  boolean late() {
    return late;
  }

  Money interest() {
    return interest;
  }

  Money fixedCompensation() {
    return fixed;
  }

  Money paidOnCharges() {
    return paidOnInterest.plus(paidOnFixed);
  }

  List<InterestLine> lines() {
    return lines;
  }

  List<String> missingRates() {
    return missingRates;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
