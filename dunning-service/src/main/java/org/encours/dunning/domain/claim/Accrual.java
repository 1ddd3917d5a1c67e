package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.encours.kernel.Money;

/**
 * Counts the days: one line for each span in which neither the rate nor the balance changes, and
 * each payment allocated at the end of its day.
 */
final class Accrual {

  private final Entitlement right;
  private final ClaimRules rules;
  private final Rates rates;
  private final Money zero;
  private final List<BearingPart> parts;
  private final List<LatePart> late = new ArrayList<>();
  private final List<InterestLine> lines = new ArrayList<>();
  private final SequencedSet<MissingRate> missing = new LinkedHashSet<>();
  private Money paidOnPrincipal;
  private Money paidOnLumps;
  private boolean anythingLate;

  Accrual(Entitlement right, ClaimRules rules, Rates rates) {
    this.right = right;
    this.rules = rules;
    this.rates = rates;
    zero = Money.zero(right.debt().currency());
    parts = BearingPart.of(right);
    paidOnPrincipal = zero;
    paidOnLumps = zero;
  }

  void runTo(LocalDate asOf) {
    LocalDate day =
        right
            .interest()
            .map(InterestRight::firstDay)
            .orElse(right.debt().firstDueDate().plusDays(1));
    allocate(LocalDate.MIN, day.minusDays(1));
    while (!day.isAfter(asOf)) {
      becomeLate(day);
      LocalDate end = count(day, earlier(asOf, endOfSteadyBalance(day)));
      allocate(day, end);
      day = end.plusDays(1);
    }
  }

  /** Counts from a day on, at most to {@code limit}, and answers how far the lines could reach. */
  private LocalDate count(LocalDate day, LocalDate limit) {
    anythingLate |= base(day).isPositive();
    LocalDate end = limit;
    for (BearingPart part : parts) {
      end = earlier(end, part.steadyUntil(day, base(part, day), rates));
    }
    for (BearingPart part : parts) {
      part.count(day, end, base(part, day), rates, lines, missing);
    }
    return end;
  }

  /** What is unpaid of the principal and fell due before a day. */
  private Money base(LocalDate day) {
    return right.debt().dueBefore(day).minus(settled(day)).max(zero);
  }

  /** What of a part bears interest: payments settle what fell due first. */
  private Money base(BearingPart part, LocalDate day) {
    Money own = part.dueBefore(day);
    Money upToHere =
        parts.subList(0, parts.indexOf(part) + 1).stream()
            .map(each -> each.dueBefore(day))
            .reduce(zero, Money::plus);
    return part.bearing(upToHere.minus(settled(day)).max(zero).min(own), day);
  }

  private Money settled(LocalDate day) {
    return right.debt().credited(day, rules.creditEffect()).plus(paidOnPrincipal);
  }

  private void becomeLate(LocalDate day) {
    List<Instalment> due =
        right.debt().instalments().stream().filter(it -> it.dueDate().isBefore(day)).toList();
    for (Instalment part : due.subList(Math.min(late.size(), due.size()), due.size())) {
      Money before =
          due.subList(0, late.size() + 1).stream()
              .map(Instalment::amount)
              .reduce(zero, Money::plus);
      Money unpaid = before.minus(settled(part.dueDate().plusDays(1))).max(zero);
      late.add(new LatePart(part.dueDate(), unpaid.min(part.amount())));
    }
  }

  private LocalDate endOfSteadyBalance(LocalDate day) {
    Stream<LocalDate> due =
        right.debt().instalments().stream()
            .map(Instalment::dueDate)
            .filter(date -> !date.isBefore(day) && !base(date.plusDays(1)).equals(base(day)));
    Stream<LocalDate> moved =
        right.debt().movements().stream()
            .filter(this::changesTheBalanceOnItsDay)
            .map(Movement::on)
            .filter(date -> !date.isBefore(day));
    return Stream.concat(due, moved).min(LocalDate::compareTo).orElse(LocalDate.MAX);
  }

  private boolean changesTheBalanceOnItsDay(Movement movement) {
    return !(movement instanceof Movement.Credit)
        || rules.creditEffect() == CreditEffect.ON_ITS_DATE;
  }

  private void allocate(LocalDate from, LocalDate to) {
    for (Movement movement : right.debt().movements()) {
      if (!movement.on().isBefore(from) && !movement.on().isAfter(to)) {
        switch (movement) {
          case Movement.Payment(LocalDate on, Money amount) -> pay(amount, on);
          case Movement.Reversal(_, Money amount) ->
              paidOnPrincipal = paidOnPrincipal.minus(amount);
          case Movement.Credit _ -> {}
        }
      }
    }
  }

  private void pay(Money amount, LocalDate on) {
    if (rules.allocation() != AllocationMode.PRINCIPAL_FIRST) {
      parts.forEach(BearingPart::interrupt);
    }
    switch (rules.allocation()) {
      case PRINCIPAL_FIRST -> paidOnPrincipal = paidOnPrincipal.plus(amount);
      case INTEREST_THEN_PRINCIPAL -> {
        Money rest = payInterest(amount);
        Money principal = rest.min(unpaidPrincipal());
        paidOnPrincipal = paidOnPrincipal.plus(principal);
        paidOnPrincipal = paidOnPrincipal.plus(payLumps(rest.minus(principal), on));
      }
      case COSTS_INTEREST_PRINCIPAL ->
          paidOnPrincipal = paidOnPrincipal.plus(payInterest(payLumps(amount, on)));
    }
  }

  private Money unpaidPrincipal() {
    return right.debt().invoiced().minus(settled(LocalDate.MAX)).max(zero);
  }

  private Money payInterest(Money amount) {
    Money left = amount;
    for (BearingPart part : parts) {
      left = left.minus(part.pay(left));
    }
    return left;
  }

  private Money payLumps(Money amount, LocalDate on) {
    Money part = amount.min(lumpSums(on).total(zero).minus(paidOnLumps).max(zero));
    paidOnLumps = paidOnLumps.plus(part);
    return amount.minus(part);
  }

  /** The sums besides interest as they are due at the end of a day. */
  LumpSums.Granted lumpSums(LocalDate day) {
    List<LatePart> unpaid =
        late.stream()
            .filter(part -> part.unpaid().isPositive() && part.lastDay().isBefore(day))
            .toList();
    return unpaid.isEmpty() || !anythingLate
        ? LumpSums.Granted.nothing(List.of())
        : right.lumpSums().on(unpaid, day);
  }

  /** Whether anything was unpaid for at least one day. */
  boolean late() {
    return anythingLate;
  }

  Money interest() {
    return parts.stream().map(BearingPart::interest).reduce(zero, Money::plus);
  }

  Money paidOnCharges() {
    return parts.stream().map(BearingPart::paid).reduce(paidOnLumps, Money::plus);
  }

  List<InterestLine> lines() {
    return lines;
  }

  List<MissingRate> missingRates() {
    return List.copyOf(missing);
  }

  boolean provisional() {
    return !missing.isEmpty() || parts.stream().anyMatch(BearingPart::provisional);
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
