package org.encours.dunning.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.ENGINE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.IndemnityCap;
import org.encours.dunning.domain.law.Regime;
import org.encours.kernel.Money;

class ClaimPropertiesTest {

  private static final LocalDate DUE = LocalDate.of(2023, 5, 14);

  @Property(tries = 500)
  void interestIsAdditiveOverAnySplitOfThePeriod(
      @ForAll("debts") Debt debt,
      @ForAll @IntRange(max = 900) int first,
      @ForAll @IntRange(max = 300) int more) {
    ClaimBasis basis = Debts.business(Regime.FR_BUSINESS, debt);
    LocalDate cut = DUE.plusDays(first);

    Claim whole = ENGINE.on(cut.plusDays(more), everything(basis));
    Claim until = ENGINE.on(cut, everything(basis));

    // Cutting a line in two rounds once more: at most a cent for each of the two cuts.
    BigDecimal difference =
        exact(whole.lines(), LocalDate.MIN, LocalDate.MAX)
            .subtract(exact(whole.lines(), LocalDate.MIN, cut))
            .subtract(exact(whole.lines(), cut.plusDays(1), LocalDate.MAX));
    assertThat(difference.signum()).isZero();
    assertThat(until.interest().amount().subtract(rounded(whole.lines(), cut)).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
  }

  @Property(tries = 500)
  void everyAmountIsTheSumOfItsLines(
      @ForAll("debts") Debt debt,
      @ForAll @IntRange(max = 1200) int days,
      @ForAll AllocationMode mode) {
    ClaimEngine engine = ENGINE.with(ClaimRules.STANDARD.with(mode));

    Claim claim = engine.on(DUE.plusDays(days), Debts.business(Regime.BE_BUSINESS, debt));

    Money sum =
        claim.lines().stream().map(InterestLine::amount).reduce(Money.of("0", "EUR"), Money::plus);
    assertThat(claim.interest()).isEqualTo(sum);
    assertThat(claim.charges().isNegative()).isFalse();
    assertThat(claim.principal().compareTo(debt.invoiced())).isNotPositive();
    for (int i = 1; i < claim.lines().size(); i++) {
      assertThat(claim.lines().get(i).from()).isAfter(claim.lines().get(i - 1).to());
    }
  }

  @Property(tries = 500)
  void aPenaltyIsReckonedOnNoMoreThanWasEverOverdue(
      @ForAll("debts") Debt debt, @ForAll @IntRange(max = 1200) int days) {
    ClaimBasis basis = LateAmountsTest.withClause(Regime.BE_BUSINESS, debt, "10", "75.00");

    Claim claim = ENGINE.on(DUE.plusDays(days), basis);

    Money everOverdue =
        debt.instalments().stream()
            .map(
                part ->
                    debt.knownOn(claim.asOf())
                        .overdueOn(part.dueDate().plusDays(1), CreditEffect.RETROACTIVE)
                        .min(part.amount()))
            .reduce(Money.of("0", "EUR"), Money::plus);
    claim
        .penaltyClause()
        .ifPresent(penalty -> assertThat(penalty.base().compareTo(everOverdue)).isNotPositive());
    if (!claim.lines().isEmpty()) {
      assertThat(claim.penalty().plus(claim.fixedCompensation()).compareTo(Debts.eur("40.00")))
          .isNotNegative();
    }
  }

  @Property(tries = 500)
  void aBouncedPaymentNeverLowersInterest(
      @ForAll("debts") Debt debt,
      @ForAll @IntRange(min = -20, max = 300) int paidAfter,
      @ForAll @IntRange(max = 60) int returnedAfter,
      @ForAll @IntRange(min = 1, max = 2_000_000) int cents) {
    // Which of two payments of one amount came back is told by their receipts, not by the sum.
    Assume.that(debt.movements().stream().noneMatch(it -> it.amount().equals(money(cents))));
    LocalDate on = DUE.plusDays(paidAfter);
    List<Movement> moved = new ArrayList<>(debt.movements());
    moved.add(new Movement.Payment(on, money(cents)));
    moved.add(new Movement.Reversal(on.plusDays(returnedAfter), money(cents)));
    Debt bounced = new Debt(debt.contractDate(), debt.instalments(), moved);
    LocalDate asOf = DUE.plusDays(900);

    assertThat(ENGINE.on(asOf, Debts.business(Regime.BE_BUSINESS, bounced)).interest())
        .isEqualTo(ENGINE.on(asOf, Debts.business(Regime.BE_BUSINESS, debt)).interest());
  }

  @Property(tries = 500)
  void noConsumerIsChargedBeforeTheGateOpensNorAboveTheCaps(
      @ForAll("debts") Debt debt,
      @ForAll @IntRange(min = 1, max = 200) int sentAfter,
      @ForAll @IntRange(max = 400) int claimedAfter,
      @ForAll FreeTerm.Carrier carrier,
      @ForAll CreditorSize size) {
    LocalDate sent = DUE.plusDays(sentAfter);
    FreeTerm term = FreeTerm.after(sent, carrier, Holidays.BELGIUM, true);
    LocalDate asOf = sent.plusDays(claimedAfter);

    Claim claim = ENGINE.on(asOf, Debts.consumer(debt, size, Debts.MAXIMUM, term));

    if (asOf.isBefore(term.chargeFrom())) {
      assertThat(claim.charges().isZero()).isTrue();
    }
    Money stillDue = debt.knownOn(asOf).overdueOn(term.chargeFrom(), CreditEffect.RETROACTIVE);
    assertThat(claim.penalty().compareTo(IndemnityCap.of(stillDue))).isNotPositive();
    assertThat(claim.lines())
        .allSatisfy(
            line -> {
              assertThat(line.from()).isAfter(sent);
              assertThat(line.base().compareTo(stillDue)).isNotPositive();
              assertThat(line.rate())
                  .isLessThanOrEqualTo(
                      Debts.RATES.on(RateSeries.BE_BUSINESS, line.from()).orElseThrow().percent());
            });
    assertThat(claim.fixedCompensation().isZero()).isTrue();
  }

  @Provide
  Arbitrary<Debt> debts() {
    Arbitrary<Integer> cents = Arbitraries.integers().between(1, 5_000_000);
    Arbitrary<Movement> movements =
        Combinators.combine(
                Arbitraries.integers().between(-20, 800),
                Arbitraries.integers().between(1, 2_000_000),
                Arbitraries.of(true, false))
            .as(
                (day, amount, credit) ->
                    credit
                        ? new Movement.Credit(DUE.plusDays(day), money(amount))
                        : new Movement.Payment(DUE.plusDays(day), money(amount)));
    return Combinators.combine(
            cents, Arbitraries.integers().between(0, 60), movements.list().ofMaxSize(4))
        .as(
            (total, second, moved) -> {
              List<Instalment> parts = new ArrayList<>();
              parts.add(new Instalment(DUE, money(total)));
              if (second > 0) {
                parts.add(new Instalment(DUE.plusDays(second), money(total / 2 + 1)));
              }
              return new Debt(DUE.minusDays(30), parts, moved);
            });
  }

  /** Later events are known from the start, so that two dates see the same debt. */
  private static ClaimBasis everything(ClaimBasis basis) {
    List<Movement> payments =
        basis.debt().movements().stream().filter(Movement.Payment.class::isInstance).toList();
    return new ClaimBasis(
        new Debt(basis.debt().contractDate(), basis.debt().instalments(), payments),
        basis.regime(),
        basis.creditorSize(),
        basis.terms(),
        Optional.empty(),
        Optional.empty());
  }

  private static BigDecimal exact(List<InterestLine> lines, LocalDate from, LocalDate to) {
    return lines.stream()
        .map(
            line -> {
              LocalDate begin = line.from().isBefore(from) ? from : line.from();
              LocalDate end = line.to().isAfter(to) ? to : line.to();
              long days = Math.max(0, end.toEpochDay() - begin.toEpochDay() + 1);
              return line.base().amount().multiply(line.rate()).multiply(BigDecimal.valueOf(days));
            })
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The printed lines up to a day; the one it falls into counted by its days. */
  private static BigDecimal rounded(List<InterestLine> lines, LocalDate to) {
    BigDecimal sum = BigDecimal.ZERO;
    for (InterestLine line : lines) {
      if (!line.to().isAfter(to)) {
        sum = sum.add(line.amount().amount());
      } else if (!line.from().isAfter(to)) {
        long days = to.toEpochDay() - line.from().toEpochDay() + 1;
        sum =
            sum.add(
                line.base()
                    .amount()
                    .multiply(line.rate())
                    .multiply(BigDecimal.valueOf(days))
                    .divide(BigDecimal.valueOf(36_500), 2, java.math.RoundingMode.HALF_UP));
      }
    }
    return sum;
  }

  private static Money money(int cents) {
    return Money.of(BigDecimal.valueOf(cents, 2).toPlainString(), "EUR");
  }
}
