package org.encours.dunning.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.ENGINE;
import static org.encours.dunning.domain.claim.Debts.business;
import static org.encours.dunning.domain.claim.Debts.credited;
import static org.encours.dunning.domain.claim.Debts.day;
import static org.encours.dunning.domain.claim.Debts.debt;
import static org.encours.dunning.domain.claim.Debts.eur;
import static org.encours.dunning.domain.claim.Debts.lines;
import static org.encours.dunning.domain.claim.Debts.paid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.Regime;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reckoned on: the amount that was late, never the invoice. */
class LateAmountsTest {

  @Test
  void aPenaltyIsReckonedOnWhatWasUnpaidOnTheDueDay() {
    Claim claim =
        ENGINE.on(
            day("2026-09-15"),
            withClause(
                Regime.BE_BUSINESS,
                debt("10000.00", "2026-08-31", paid("2026-08-20", "9900.00")),
                "10",
                "75.00"));

    assertThat(claim.penalty()).isEqualTo(eur("75.00"));
    assertThat(claim.total()).isEqualTo(eur("175.43"));
  }

  @Test
  void whatIsPaidAfterTheDueDayDoesNotLowerThePenalty() {
    Claim claim =
        ENGINE.on(
            day("2026-11-01"),
            withClause(
                Regime.BE_BUSINESS,
                debt("2000.00", "2026-08-31", paid("2026-09-20", "1900.00")),
                "10",
                "75.00"));

    assertThat(claim.penalty()).isEqualTo(eur("200.00"));
    assertThat(claim.penaltyClause().orElseThrow().base()).isEqualTo(eur("2000.00"));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01, 50.00, 75.00", "2026-04-01, 3050.00, 305.00"})
  void instalmentsCountOnceTheyAreLate(LocalDate asOf, String base, String penalty) {
    Debt debt =
        new Debt(
            day("2026-01-01"),
            List.of(
                new Instalment(day("2026-02-15"), eur("3000.00")),
                new Instalment(day("2026-03-15"), eur("3000.00")),
                new Instalment(day("2026-04-15"), eur("3000.00"))),
            List.of(paid("2026-02-15", "2950.00")));

    Claim claim = ENGINE.on(asOf, withClause(Regime.BE_BUSINESS, debt, "10", "75.00"));

    assertThat(claim.penaltyClause().orElseThrow().base()).isEqualTo(eur(base));
    assertThat(claim.penalty()).isEqualTo(eur(penalty));
  }

  /** Law of 2 August 2002 art. 6, C. com. D441-5: 40 euro are the least. */
  @ParameterizedTest(name = "{0} % of {1}: penalty {2}, flat sum {3}")
  @CsvSource({
    "15, 100.00, 0.00,  40.00",
    "15, 266.00, 0.00,  40.00",
    "15, 267.00, 40.05, 0.00",
    "10, 400.00, 40.00, 0.00",
    "10, 399.00, 0.00,  40.00"
  })
  void theFlatSumIsTheLeastThatTheLawGives(
      String percent, String amount, String penalty, String flat) {
    Claim claim =
        ENGINE.on(
            day("2026-09-15"),
            withClause(Regime.BE_BUSINESS, debt(amount, "2026-08-31"), percent, "0.00"));

    assertThat(claim.penalty()).isEqualTo(eur(penalty));
    assertThat(claim.fixedCompensation()).isEqualTo(eur(flat));
    assertThat(claim.withheld()).hasSize(1);
  }

  /** C. civ. 1231-5, last paragraph. */
  @ParameterizedTest(name = "notice {0}, clause without notice {1}, at {2}: {3} and {4}")
  @CsvSource({
    "          , false, 2026-04-01, 0.00,   40.00",
    "2026-05-04, false, 2026-05-03, 0.00,   40.00",
    "2026-05-04, false, 2026-05-04, 200.00, 0.00",
    "2026-03-20, false, 2026-05-04, 0.00,   40.00",
    "          , true,  2026-04-01, 200.00, 0.00"
  })
  void inFranceAPenaltyIsIncurredOnceTheDebtorIsInDefault(
      LocalDate notice, boolean withoutNotice, LocalDate asOf, String penalty, String flat) {
    ClaimBasis basis =
        new ClaimBasis(
            debt("2000.00", "2026-03-31"),
            Regime.FR_BUSINESS,
            CreditorSize.SME,
            signed(
                new Terms.PenaltyClause.Share(
                    BigDecimal.TEN, Optional.of(eur("75.00")), withoutNotice)),
            Optional.empty(),
            Optional.ofNullable(notice));

    Claim claim = ENGINE.on(asOf, basis);

    assertThat(claim.penalty()).isEqualTo(eur(penalty));
    assertThat(claim.fixedCompensation()).isEqualTo(eur(flat));
  }

  /** CCP R2192-31: the rate of the half-year in which interest began to run. */
  @Test
  void aFrenchPublicBodyOwesTheRateOfTheFirstHalfYearThroughout() {
    Claim claim =
        ENGINE.on(day("2026-11-29"), business(Regime.FR_PUBLIC, debt("100000.00", "2022-06-30")));

    assertThat(claim.lines())
        .allSatisfy(line -> assertThat(line.rate()).isEqualByComparingTo("8.00"));
    assertThat(claim.lines().stream().mapToLong(InterestLine::days).sum()).isEqualTo(1613);
    assertThat(claim.interest().minus(eur("35353.42")).amount().abs())
        .isLessThanOrEqualTo(new BigDecimal("0.05"));
  }

  @Test
  void eachInstalmentOfAFrenchPublicBodyKeepsItsOwnRate() {
    Debt debt =
        new Debt(
            day("2023-05-01"),
            List.of(
                new Instalment(day("2023-06-15"), eur("10000.00")),
                new Instalment(day("2023-07-15"), eur("10000.00"))),
            List.of());

    Claim claim = ENGINE.on(day("2023-07-25"), business(Regime.FR_PUBLIC, debt));

    assertThat(lines(claim)).isEqualTo("15@10.5=43.15; 25@10.5=71.92; 10@12=32.88");
  }

  /** The creditor's own rate binds the creditor, accepted or not. */
  @ParameterizedTest(name = "{0}, own rate {1} % on {2}: {3} %")
  @CsvSource({
    "BE_BUSINESS, 4,  2026-03-17, 4",
    "BE_BUSINESS, 12, 2026-03-17, 10.5",
    "FR_BUSINESS, 6,  2026-03-17, 7.86",
    "FR_BUSINESS, 9,  2026-03-17, 9",
    "FR_BUSINESS, 20, 2026-03-17, 12.15"
  })
  void anUnacceptedRateOfTheCreditorIsTheMostItMayAsk(
      Regime regime, String own, LocalDate asOf, String applied) {
    Terms terms =
        new Terms(
            "2025",
            Optional.empty(),
            Terms.Manner.MENTIONED,
            Optional.of(new Terms.InterestClause.AtRate(new BigDecimal(own))),
            Optional.empty());
    ClaimBasis basis =
        new ClaimBasis(
            debt("1000.00", "2026-02-15"),
            regime,
            CreditorSize.SME,
            terms,
            Optional.empty(),
            Optional.empty());

    assertThat(ENGINE.on(asOf, basis).lines())
        .allSatisfy(line -> assertThat(line.rate()).isEqualByComparingTo(applied));
  }

  @Test
  void aReturnedDebitShortensNoLateness() {
    Claim claim =
        ENGINE.on(
            day("2026-04-30"),
            business(
                Regime.BE_BUSINESS,
                debt(
                    "10000.00",
                    "2026-02-04",
                    paid("2026-02-04", "10000.00"),
                    new Movement.Reversal(day("2026-03-26"), eur("10000.00")))));

    assertThat(claim.interest()).isEqualTo(eur("244.52"));
  }

  @ParameterizedTest
  @CsvSource({"PER_INVOICE, 40.00", "PER_INSTALMENT, 80.00"})
  void theFlatSumIsDueOnceOrForEachLateInstalment(FlatSum often, String flat) {
    Debt debt =
        new Debt(
            day("2026-01-01"),
            List.of(
                new Instalment(day("2026-02-15"), eur("100.00")),
                new Instalment(day("2026-03-15"), eur("100.00")),
                new Instalment(day("2026-04-15"), eur("100.00"))),
            List.of());

    Claim claim =
        ENGINE
            .with(ClaimRules.STANDARD.with(often))
            .on(day("2026-04-01"), business(Regime.BE_BUSINESS, debt));

    assertThat(claim.fixedCompensation()).isEqualTo(eur(flat));
  }

  /** AFDCC: the cut of 5 July took effect on 11 July 2012. */
  @Test
  void theSecondHalfOf2012BearsTheRateOfItsFirstDay() {
    assertThat(Debts.RATES.on(RateSeries.ECB_REFERENCE, day("2012-07-01")))
        .get()
        .satisfies(rate -> assertThat(rate.percent()).isEqualByComparingTo("1.00"));
    assertThat(Debts.RATES.on(RateSeries.FR_BUSINESS_DEFAULT, day("2012-12-31")))
        .get()
        .satisfies(rate -> assertThat(rate.percent()).isEqualByComparingTo("11.00"));
  }

  @Test
  void aRetroactiveCreditSplitsNoLine() {
    Claim claim =
        ENGINE.on(
            day("2026-05-30"),
            business(
                Regime.BE_BUSINESS,
                debt("1210.00", "2026-03-31", credited("2026-04-20", "242.00"))));

    assertThat(lines(claim)).isEqualTo("60@10.5=16.71");
  }

  static ClaimBasis withClause(Regime regime, Debt debt, String percent, String minimum) {
    Optional<Money> least = Optional.of(eur(minimum)).filter(Money::isPositive);
    return new ClaimBasis(
        debt,
        regime,
        CreditorSize.SME,
        signed(new Terms.PenaltyClause.Share(new BigDecimal(percent), least)),
        Optional.empty(),
        Optional.empty());
  }

  private static Terms signed(Terms.PenaltyClause clause) {
    return new Terms(
        "2020",
        Optional.of(day("2012-01-01")),
        Terms.Manner.SIGNED,
        Optional.empty(),
        Optional.of(clause));
  }
}
