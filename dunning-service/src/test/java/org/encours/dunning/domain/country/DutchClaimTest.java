package org.encours.dunning.domain.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.ENGINE;
import static org.encours.dunning.domain.claim.Debts.agreed;
import static org.encours.dunning.domain.claim.Debts.day;
import static org.encours.dunning.domain.claim.Debts.debt;
import static org.encours.dunning.domain.claim.Debts.eur;
import static org.encours.dunning.domain.claim.Debts.lines;
import static org.encours.dunning.domain.claim.Debts.paid;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.claim.AllocationMode;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimEngine;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.country.nl.CostScale;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchClaimTest {

  private static final ClaimEngine COSTS_FIRST =
      ENGINE.with(ClaimRules.STANDARD.with(AllocationMode.COSTS_INTEREST_PRINCIPAL));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NL-1  | 1000.00  | 2026-02-15 | 2026-03-17 | 30@10.15=8.34 | 8.34 | 1048.34",
        "NL-2  | 12500.00 | 2025-05-31 | 2025-09-15 | 30@11.15=114.55; 77@10.15=267.65 | 382.20"
            + " | 12922.20",
        "NL-3  | 5000.00  | 2022-12-15 | 2024-08-20 | 16@8=17.53; 181@10.5=260.34; 168@12=276.16;"
            + " 16@12=29.22; 182@12.5=346.18; 51@12.25=95.07 | 1024.50 | 6064.50",
        "NL-13 | 242.00   | 2026-06-30 | 2026-07-01 | 1@10.4=0.07 | 0.07 | 282.07",
        "NL-14 | 8000.00  | 2024-02-28 | 2026-03-31 | 123@12.5=336.99; 184@12.25=494.03;"
            + " 58@11.15=141.74; 123@11.15=337.14; 184@10.15=459.11; 58@10.15=144.72;"
            + " 32@10.15=88.22 | 2001.95 | 10041.95"
      })
  void tradeInterestIsCompoundEachYearOfDefault(
      String id,
      String amount,
      String due,
      String asOf,
      String lines,
      String interest,
      String total) {
    Claim claim = ENGINE.on(day(asOf), business(debt(amount, due), Optional.empty()));

    assertThat(lines(claim)).isEqualTo(lines);
    assertThat(claim.interest()).isEqualTo(eur(interest));
    assertThat(claim.total()).isEqualTo(eur(total));
  }

  /** NL-1, NL-2: the 40 euro are the least of the scale, not a sum besides it. */
  @ParameterizedTest
  @CsvSource({
    "1000.00, 2026-02-15, 2026-03-17, 1158.34",
    "12500.00, 2025-05-31, 2025-09-15, 13782.20"
  })
  void onceDemandedTheScaleTakesThePlaceOfTheFlatSum(
      String amount, String due, LocalDate asOf, String total) {
    assertThat(
            ENGINE
                .on(asOf, business(debt(amount, due), Optional.of(day(due).plusDays(10))))
                .total())
        .isEqualTo(eur(total));
  }

  /** NL-8, NL-8b, NL-11: costs, then interest, then principal (BW 6:44). */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "NL-8,  2026-02-05, 3684.79, 57.38, 3742.17",
    "NL-8b,           , 3099.79, 48.27, 3148.06"
  })
  void aPaymentSettlesCostsThenInterest(
      String id, LocalDate demanded, String principal, String interest, String total) {
    Claim claim =
        COSTS_FIRST.on(
            day("2026-05-10"),
            business(
                debt("5000.00", "2026-01-31", paid("2026-03-15", "2000.00")),
                Optional.ofNullable(demanded)));

    assertThat(claim.principal()).isEqualTo(eur(principal));
    assertThat(claim.lines().getLast().amount()).isEqualTo(eur(interest));
    assertThat(claim.total()).isEqualTo(eur(total));
  }

  @Test
  void capitalisedInterestStaysInterestForPayments() {
    Debt debt =
        debt(
            "24200.00", "2024-04-30", paid("2025-02-14", "5000.00"), paid("2026-01-20", "7500.00"));

    Claim claim = COSTS_FIRST.on(day("2026-11-30"), business(debt, Optional.of(day("2024-05-10"))));

    assertThat(claim.interest()).isEqualTo(eur("6145.91"));
    assertThat(claim.principal()).isEqualTo(eur("17304.63"));
    assertThat(claim.total()).isEqualTo(eur("18862.91"));
  }

  /** NL-12. */
  @Test
  void anAgreedRateIsSimple() {
    ClaimBasis basis =
        new ClaimBasis(
            debt("3000.00", "2026-01-15"),
            Regime.NL_BUSINESS,
            CreditorSize.SME,
            agreed("12"),
            Optional.empty(),
            Optional.empty());

    assertThat(ENGINE.on(day("2026-11-30"), basis).interest()).isEqualTo(eur("314.63"));
  }

  /** NL-4. */
  @Test
  void aConsumerOwesTheLegalRateCompoundOverTheTimeOfDefault() {
    Claim claim =
        ENGINE.on(
            day("2026-11-30"),
            consumer(debt("2000.00", "2022-03-01"), Optional.empty(), true, true));

    assertThat(claim.interest()).isEqualTo(eur("511.22"));
    assertThat(claim.fixedCompensation()).isEqualTo(eur("0.00"));
  }

  /** NL-5 and NL-9: costs on what the letter left unpaid. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "NL-5,  400.00, 2026-09-01, 2026-09-08,       ,         true,  3.95, 60.00",
    "NL-5v, 400.00, 2026-09-01, 2026-09-08,       ,         false, 3.95, 72.60",
    "NL-9,  900.00, 2026-07-01, 2026-07-24, 2026-08-03, true,  6.51, 40.00"
  })
  void costsFollowOnlyALetterThatStayedWithoutEffect(
      String id,
      String amount,
      String due,
      LocalDate sent,
      String paidOn,
      boolean deducts,
      String interest,
      String costs) {
    Debt debt = paidOn == null ? debt(amount, due) : debt(amount, due, paid(paidOn, "650.00"));
    FreeTerm letter = FreeTerm.dutch(sent, FreeTerm.Carrier.POST, Holidays.NETHERLANDS, true);

    Claim claim = ENGINE.on(day("2026-11-30"), consumer(debt, Optional.of(letter), true, deducts));

    assertThat(claim.interest()).isEqualTo(eur(interest));
    assertThat(claim.fixedCompensation()).isEqualTo(eur(costs));
  }

  @Test
  void aTermThatWasOnlyPrintedPutsNobodyInDefault() {
    Claim claim =
        ENGINE.on(
            day("2026-11-30"),
            consumer(debt("400.00", "2026-09-01"), Optional.empty(), false, true));

    assertThat(claim.total()).isEqualTo(eur("400.00"));
    assertThat(claim.withheld()).isNotEmpty();
  }

  /** ECLI:NL:RBNHO:2025:15590: there is no falling back on the scale. */
  @Test
  void aClauseThatDepartsFromTheScaleLosesTheCosts() {
    FreeTerm letter =
        FreeTerm.dutch(day("2026-09-08"), FreeTerm.Carrier.POST, Holidays.NETHERLANDS, true);
    ClaimBasis basis =
        new ClaimBasis(
            debt("400.00", "2026-09-01"),
            Regime.NL_CONSUMER,
            CreditorSize.SME,
            new Terms(
                "2020",
                Optional.of(day("2020-01-01")),
                Terms.Manner.SIGNED,
                Optional.empty(),
                Optional.of(new Terms.PenaltyClause.AtLegalCap())),
            Optional.of(letter),
            Optional.empty());

    assertThat(ENGINE.on(day("2026-11-30"), basis).fixedCompensation()).isEqualTo(eur("0.00"));
  }

  /** NL-6. */
  @ParameterizedTest
  @CsvSource({
    "0.01, 40.00, 48.40",
    "266.67, 40.00, 48.40",
    "500.00, 75.00, 90.75",
    "1000.00, 150.00, 181.50",
    "2500.01, 375.00, 453.75",
    "3333.33, 458.33, 554.57",
    "5000.00, 625.00, 756.25",
    "7500.00, 750.00, 907.50",
    "10000.00, 875.00, 1058.75",
    "50000.00, 1275.00, 1542.75",
    "200000.00, 2775.00, 3357.75",
    "1000000.01, 6775.00, 8197.75"
  })
  void costsFollowTheScale(String principal, String net, String withVat) {
    assertThat(CostScale.of(eur(principal), true)).isEqualTo(eur(net));
    assertThat(CostScale.of(eur(principal), false)).isEqualTo(eur(withVat));
  }

  /** NL-7: sent; the last free day without and with the roll. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2026-12-10, 2026-12-10",
    "2026-11-26, 2026-12-12, 2026-12-14",
    "2026-11-27, 2026-12-15, 2026-12-15",
    "2026-11-28, 2026-12-16, 2026-12-16",
    "2026-12-23, 2027-01-12, 2027-01-12",
    "2026-04-02, 2026-04-21, 2026-04-21",
    "2026-05-12, 2026-05-29, 2026-05-29"
  })
  void theFourteenDaysRunFromTheDayAfterReceipt(LocalDate sent, LocalDate last, LocalDate rolled) {
    assertThat(FreeTerm.dutch(sent, FreeTerm.Carrier.POST, Holidays.NETHERLANDS, false))
        .extracting(FreeTerm::lastFreeDay)
        .isEqualTo(last);
    assertThat(FreeTerm.dutch(sent, FreeTerm.Carrier.POST, Holidays.NETHERLANDS, true))
        .extracting(FreeTerm::lastFreeDay)
        .isEqualTo(rolled);
  }

  private static ClaimBasis business(Debt debt, Optional<LocalDate> notice) {
    return new ClaimBasis(
        debt, Regime.NL_BUSINESS, CreditorSize.SME, Terms.NONE, Optional.empty(), notice);
  }

  private static ClaimBasis consumer(
      Debt debt, Optional<FreeTerm> letter, boolean agreedDay, boolean deductsVat) {
    return new ClaimBasis(
            debt, Regime.NL_CONSUMER, CreditorSize.SME, Terms.NONE, letter, Optional.empty())
        .with(
            new DebtFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(agreedDay),
                java.util.Set.of(),
                deductsVat));
  }
}
