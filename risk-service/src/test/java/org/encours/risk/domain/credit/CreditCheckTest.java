package org.encours.risk.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.kernel.Money;
import org.encours.risk.domain.credit.CreditAnswer.Verdict;
import org.encours.risk.domain.currency.DatedRate;
import org.encours.risk.domain.currency.ReferenceRates;
import org.encours.risk.domain.debtor.DebtorKind;
import org.encours.risk.domain.rating.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCheckTest {

  @ParameterizedTest(name = "{0} grade {1} on {2}, limit {3}, open {4}, reserved {5}, order {6}")
  @CsvSource({
    // kind, grade, terms, limit, exposure, reserved, order, verdict, deposit
    "COMPANY,  A, OPEN,       10000, 2000,    0,  8000, ACCEPT,  ",
    "COMPANY,  A, OPEN,       10000, 2000,    1,  8000, DEPOSIT, 25",
    "COMPANY,  A, OPEN,       20000, 13500, 4000, 3000, DEPOSIT, 25",
    "COMPANY,  A, OPEN,       10000, 6000,    0,  8000, DEPOSIT, 50",
    "COMPANY,  A, OPEN,       10000, 9000,    0,  8000, REFER,   ",
    "COMPANY,  D, OPEN,       10000, 9000,    0,  8000, PREPAY,  ",
    "CONSUMER, D, OPEN,       10000, 9000,    0,  8000, REFER,   ",
    "COMPANY,  C, SHORTENED,  10000, 0,       0, 10000, ACCEPT,  ",
    "COMPANY,  D, DEPOSIT,     1000, 0,       0,   800, DEPOSIT, 25",
    "COMPANY,  D, DEPOSIT,     1000, 0,       0,  2000, DEPOSIT, 50",
    "COMPANY,  D, DEPOSIT,     1000, 0,       0,  2001, PREPAY,  ",
    "COMPANY,  E, PREPAYMENT,     0, 0,       0,     1, PREPAY,  ",
    "CONSUMER, E, PREPAYMENT,     0, 0,       0,     1, REFER,   ",
  })
  void theOrderIsAnswered(
      DebtorKind kind,
      Grade grade,
      Terms terms,
      String limit,
      String exposure,
      String reserved,
      String order,
      Verdict verdict,
      Integer deposit) {
    CreditLine line = new CreditLine(eur(limit), terms, terms == Terms.DEPOSIT ? 25 : 0);
    CreditPosition standing =
        new CreditPosition(
            kind,
            grade,
            line,
            eur(exposure),
            eur(reserved),
            Optional.empty(),
            Optional.empty(),
            Exchange.NONE);
    CreditAnswer answer = CreditCheck.answer(standing, eur(order), false);
    assertThat(answer.verdict()).isEqualTo(verdict);
    assertThat(answer.depositPercent()).isEqualTo(Optional.ofNullable(deposit));
    assertThat(answer.reasons()).isNotEmpty();
    if (verdict == Verdict.ACCEPT || verdict == Verdict.DEPOSIT) {
      assertThat(answer.onCredit()).isLessThanOrEqualTo(standing.available());
    } else {
      assertThat(answer.onCredit().isZero()).isTrue();
    }
  }

  @Test
  void aPrepaidOrderPassesEvenOnHold() {
    CreditAnswer answer = CreditCheck.answer(onHold(DebtorKind.COMPANY), eur("5000"), true);
    assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(answer.onCredit().isZero()).isTrue();
  }

  @Test
  void aCompanyOnHoldIsDeclinedAndToldWhy() {
    CreditAnswer answer = CreditCheck.answer(onHold(DebtorKind.COMPANY), eur("1"), false);
    assertThat(answer.verdict()).isEqualTo(Verdict.DECLINE);
    assertThat(answer.reasons().getFirst().text())
        .isEqualTo("on credit hold since 2026-05-01: 900.00 EUR is too old");
  }

  @Test
  void aNaturalPersonOnHoldIsReferredToAPerson() {
    CreditAnswer answer = CreditCheck.answer(onHold(DebtorKind.CONSUMER), eur("1"), false);
    assertThat(answer.verdict()).isEqualTo(Verdict.REFER);
    assertThat(answer.reasons())
        .extracting(CreditAnswer.Because::code)
        .containsExactly("ON_HOLD", "HUMAN_DECISION");
  }

  @Test
  void anOrderInAnotherCurrencyThanTheLimitIsReferred() {
    CreditLine line = new CreditLine(eur("100"), Terms.OPEN, 0);
    CreditPosition standing =
        new CreditPosition(
            DebtorKind.COMPANY,
            Grade.A,
            line,
            eur("0"),
            eur("0"),
            Optional.empty(),
            Optional.empty(),
            Exchange.NONE);
    assertThat(CreditCheck.answer(standing, Money.of("50", "USD"), false).verdict())
        .isEqualTo(Verdict.REFER);
  }

  @Test
  void anOrderInAnotherCurrencyIsConvertedAndTheAnswerTellsTheRateAndItsDay() {
    CreditPosition standing = abroad("1000.00", "10.51", "0.00", "USD");
    CreditAnswer accepted = CreditCheck.answer(standing, Money.of("1000.00", "USD"), false);
    assertThat(accepted.verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(accepted.available()).isEqualTo(eur("989.49"));
    assertThat(accepted.onCredit()).isEqualTo(Money.of("1000.00", "USD"));
    assertThat(accepted.reasons().getLast())
        .isEqualTo(
            new CreditAnswer.Because("CONVERTED", "converted at 1.0512 USD a euro on 2026-11-20"));
    CreditAnswer deposit = CreditCheck.answer(standing, Money.of("1040.16", "USD"), false);
    assertThat(deposit.verdict()).isEqualTo(Verdict.DEPOSIT); // 989.50 EUR
    assertThat(deposit.onCredit()).isEqualTo(Money.of("780.12", "USD"));
  }

  @Test
  void whatIsOwedWithoutARecentRateIsReferredButAHoldStaysAHold() {
    CreditPosition standing = abroad("1000.00", "0.00", "0.00", "CHF");
    CreditAnswer answer = CreditCheck.answer(standing, eur("10.00"), false);
    assertThat(answer.verdict()).isEqualTo(Verdict.REFER);
    assertThat(answer.reasons())
        .containsExactly(
            new CreditAnswer.Because(
                "OTHER_CURRENCY", "there is no recent exchange rate of what is owed in CHF"));
    assertThat(CreditCheck.answer(standing, eur("10.00"), true).verdict())
        .isEqualTo(Verdict.ACCEPT);
    CreditPosition held =
        new CreditPosition(
            standing.kind(),
            standing.grade(),
            standing.line(),
            standing.exposure(),
            standing.reserved(),
            Optional.empty(),
            Optional.of(new Hold("old", day("2026-05-01"))),
            standing.exchange());
    assertThat(CreditCheck.answer(held, eur("10.00"), false).verdict()).isEqualTo(Verdict.DECLINE);
  }

  private static CreditPosition abroad(String limit, String owed, String held, String currency) {
    DatedRate dollar =
        new DatedRate(Currency.getInstance("USD"), new BigDecimal("1.0512"), day("2026-11-20"));
    return new CreditPosition(
        DebtorKind.COMPANY,
        Grade.A,
        new CreditLine(eur(limit), Terms.OPEN, 0),
        eur(owed),
        eur(held),
        Optional.empty(),
        Optional.empty(),
        new Exchange(ReferenceRates.of(List.of(dollar)), Set.of(Currency.getInstance(currency))));
  }

  @Test
  void aGroupThatHasUsedItsLimitLeavesNothingToItsMembers() {
    CreditLine line = new CreditLine(eur("10000"), Terms.OPEN, 0);
    CreditPosition member =
        new CreditPosition(
            DebtorKind.COMPANY,
            Grade.A,
            line,
            eur("0"),
            eur("0"),
            Optional.of(eur("300")),
            Optional.empty(),
            Exchange.NONE);
    assertThat(CreditCheck.answer(member, eur("300"), false).verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(CreditCheck.answer(member, eur("900"), false).verdict()).isEqualTo(Verdict.REFER);
  }

  private static CreditPosition onHold(DebtorKind kind) {
    CreditLine line = new CreditLine(eur("10000"), Terms.OPEN, 0);
    Hold hold = new Hold("900.00 EUR is too old", day("2026-05-01"));
    return new CreditPosition(
        kind,
        Grade.B,
        line,
        eur("900"),
        eur("0"),
        Optional.empty(),
        Optional.of(hold),
        Exchange.NONE);
  }
}
