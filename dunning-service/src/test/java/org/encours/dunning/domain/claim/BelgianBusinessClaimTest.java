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
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelgianBusinessClaimTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BE-1 | 1000.00  | 2026-02-15 | 2026-03-17 | 30@10.5=8.63 | 8.63 | 1048.63",
        "BE-2 | 12500.00 | 2025-05-31 | 2025-09-15 | 30@11.5=118.15; 77@10.5=276.88 | 395.03 |"
            + " 12935.03",
        "BE-3 | 5000.00 | 2022-12-15 | 2024-08-20 | 16@8=17.53; 181@10.5=260.34; 184@12=302.47;"
            + " 182@12.5=311.64; 51@12.5=87.33 | 979.31 | 6019.31",
        "BE-4 | 242.00 | 2026-06-30 | 2026-07-01 | 1@10.5=0.07 | 0.07 | 282.07",
        "BE-5 | 7260.00 | 2026-06-30 | 2026-11-21 | 144@10.5=300.74 | 300.74 | 7600.74",
        "BE-6 | 100.00 | 2024-02-28 | 2024-03-01 | 2@12.5=0.07 | 0.07 | 140.07"
      })
  void interestIsSplitAtHalfYearsAndTheFlatSumIsAdded(
      String id,
      String amount,
      String due,
      String asOf,
      String lines,
      String interest,
      String total) {
    Claim claim = ENGINE.on(day(asOf), business(Regime.BE_BUSINESS, debt(amount, due)));

    assertThat(lines(claim)).isEqualTo(lines);
    assertThat(claim.interest()).isEqualTo(eur(interest));
    assertThat(claim.fixedCompensation()).isEqualTo(eur("40.00"));
    assertThat(claim.total()).isEqualTo(eur(total));
    assertThat(claim.provisional()).isFalse();
  }

  @Test
  void aPublicBodyOwesTheSame() {
    Claim claim =
        ENGINE.on(day("2026-03-17"), business(Regime.BE_PUBLIC, debt("1000.00", "2026-02-15")));

    assertThat(claim.total()).isEqualTo(eur("1048.63"));
  }

  @ParameterizedTest
  @CsvSource({"2026-02-15", "2026-02-10"})
  void paidInTimeOwesNothing(String paidOn) {
    Claim claim =
        ENGINE.on(
            day("2026-11-21"),
            business(Regime.BE_BUSINESS, debt("1000.00", "2026-02-15", paid(paidOn, "1000.00"))));

    assertThat(claim.total()).isEqualTo(eur("0.00"));
    assertThat(claim.withheld()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "PRINCIPAL_FIRST,          3000.00, 61.85, 48.33, 3150.18",
    "INTEREST_THEN_PRINCIPAL,  3061.85, 61.85, 49.33, 3151.18",
    "COSTS_INTEREST_PRINCIPAL, 3101.85, 61.85, 49.97, 3151.82"
  })
  void aPartialPaymentSettlesWhatTheModeSays(
      AllocationMode mode, String base, String before, String after, String total) {
    ClaimEngine engine = ENGINE.with(ClaimRules.STANDARD.with(mode));
    ClaimBasis basis =
        business(Regime.BE_BUSINESS, debt("5000.00", "2026-01-31", paid("2026-03-15", "2000.00")));

    Claim claim = engine.on(day("2026-05-10"), basis);

    assertThat(claim.lines())
        .extracting(InterestLine::amount)
        .containsExactly(eur(before), eur(after));
    assertThat(claim.lines().getLast().base()).isEqualTo(eur(base));
    assertThat(claim.principal()).isEqualTo(eur(base));
    assertThat(claim.total()).isEqualTo(eur(total));
  }

  @ParameterizedTest
  @CsvSource({"RETROACTIVE, 16.71", "ON_ITS_DATE, 18.10"})
  void aCreditNoteCorrectsFromTheStartUnlessItIsAGesture(CreditEffect effect, String interest) {
    ClaimEngine engine = ENGINE.with(ClaimRules.STANDARD.with(effect));
    ClaimBasis basis =
        business(
            Regime.BE_BUSINESS, debt("1210.00", "2026-03-31", credited("2026-04-20", "242.00")));

    Claim claim = engine.on(day("2026-05-30"), basis);

    assertThat(claim.interest()).isEqualTo(eur(interest));
    assertThat(claim.principal()).isEqualTo(eur("968.00"));
  }

  @Test
  void whatWasCreditedInFullBearsNothing() {
    ClaimBasis basis =
        business(
            Regime.BE_BUSINESS, debt("1210.00", "2026-03-31", credited("2026-05-20", "1210.00")));

    assertThat(ENGINE.on(day("2026-05-19"), basis).charges()).isNotEqualTo(eur("0.00"));
    assertThat(ENGINE.on(day("2026-05-30"), basis).total()).isEqualTo(eur("0.00"));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-02, 0", "2026-12-03, 1", "2026-12-04, 2"})
  void interestRunsFromTheDayAfterTheDueDate(String asOf, int days) {
    Claim claim = ENGINE.on(day(asOf), business(Regime.BE_BUSINESS, debt("1000.00", "2026-12-02")));

    assertThat(claim.lines().stream().mapToLong(InterestLine::days).sum()).isEqualTo(days);
    assertThat(claim.lines()).allSatisfy(it -> assertThat(it.from()).isEqualTo(day("2026-12-03")));
    assertThat(claim.fixedCompensation()).isEqualTo(eur(days == 0 ? "0.00" : "40.00"));
  }

  @Test
  void interestStaysDueWhenThePrincipalIsPaid() {
    ClaimBasis basis =
        business(Regime.BE_BUSINESS, debt("1000.00", "2026-02-15", paid("2026-03-17", "1000.00")));

    Claim claim = ENGINE.on(day("2026-11-21"), basis);

    assertThat(claim.principal()).isEqualTo(eur("0.00"));
    assertThat(claim.total()).isEqualTo(eur("48.63"));
  }

  /** The law's reading, and the favour a creditor may grant instead. */
  @ParameterizedTest
  @CsvSource({"AS_IF_NEVER_PAID, 33@10.5=9.49", "FROM_ITS_RETURN, 5@10.5=1.44; 10@10.5=2.88"})
  void aBouncedPaymentNeverPaidUnlessTheCreditorSaysOtherwise(BounceEffect effect, String lines) {
    ClaimBasis basis =
        business(
            Regime.BE_BUSINESS,
            debt(
                "1000.00",
                "2026-02-15",
                paid("2026-02-20", "1000.00"),
                new Movement.Reversal(day("2026-03-10"), eur("1000.00"))));

    Claim claim = ENGINE.with(ClaimRules.STANDARD.with(effect)).on(day("2026-03-20"), basis);

    assertThat(lines(claim)).isEqualTo(lines);
    assertThat(claim.principal()).isEqualTo(eur("1000.00"));
  }

  @Test
  void eachInstalmentBearsInterestFromItsOwnDueDate() {
    Debt debt =
        new Debt(
            day("2026-01-01"),
            List.of(
                new Instalment(day("2026-01-31"), eur("1000.00")),
                new Instalment(day("2026-03-02"), eur("1000.00"))),
            List.of());

    Claim claim = ENGINE.on(day("2026-03-12"), business(Regime.BE_BUSINESS, debt));

    assertThat(lines(claim)).isEqualTo("30@10.5=8.63; 10@10.5=5.75");
    assertThat(claim.principal()).isEqualTo(eur("2000.00"));
  }

  @Test
  void aHalfYearWithoutAPublishedRateMakesTheClaimProvisional() {
    Claim claim =
        ENGINE.on(day("2027-01-31"), business(Regime.BE_BUSINESS, debt("1000.00", "2026-12-15")));

    assertThat(lines(claim)).isEqualTo("16@10.5=4.60");
    assertThat(claim.provisional()).isTrue();
    assertThat(claim.missingRates())
        .singleElement()
        .asString()
        .startsWith("2027-01-01 to 2027-01-31");
  }

  @Test
  void aContractFromBeforeTheEightPointsKeepsSevenUntilMarch2015() {
    Debt debt =
        new Debt(
            day("2013-01-10"),
            List.of(new Instalment(day("2015-03-05"), eur("36500.00"))),
            List.of());

    Claim claim = ENGINE.on(day("2015-03-20"), business(Regime.BE_BUSINESS, debt));

    assertThat(lines(claim)).isEqualTo("10@7.5=75.00; 5@8.5=42.50");
  }

  @ParameterizedTest
  @CsvSource({"500.00, 75.00", "2000.00, 200.00"})
  void aPenalClauseAsksItsShareButAtLeastItsMinimum(String amount, String penalty) {
    ClaimBasis basis = withPenalty(amount, Terms.Manner.SIGNED);

    Claim claim = ENGINE.on(day("2026-03-17"), basis);

    assertThat(claim.penalty()).isEqualTo(eur(penalty));
    assertThat(claim.fixedCompensation()).isEqualTo(eur("0.00"));
  }

  @Test
  void termsThatWereOnlyMentionedCarryNoPenalty() {
    Claim claim = ENGINE.on(day("2026-03-17"), withPenalty("500.00", Terms.Manner.MENTIONED));

    assertThat(claim.penalty()).isEqualTo(eur("0.00"));
    assertThat(claim.fixedCompensation()).isEqualTo(eur("40.00"));
    assertThat(claim.withheld())
        .extracting(Withheld::charge)
        .containsExactly(Withheld.Charge.PENALTY);
  }

  @Test
  void anAgreedRateAppliesBetweenBelgianEnterprises() {
    ClaimBasis basis =
        new ClaimBasis(
            debt("1000.00", "2026-02-15"),
            Regime.BE_BUSINESS,
            CreditorSize.LARGE,
            Debts.agreed("12"),
            Optional.empty(),
            Optional.empty());

    assertThat(lines(ENGINE.on(day("2026-03-17"), basis))).isEqualTo("30@12=9.86");
  }

  private static ClaimBasis withPenalty(String amount, Terms.Manner manner) {
    Terms terms =
        new Terms(
            "2025-01",
            Optional.of(day("2025-01-01")),
            manner,
            Optional.empty(),
            Optional.of(new Terms.PenaltyClause.Share(BigDecimal.TEN, Optional.of(eur("75.00")))));
    return new ClaimBasis(
        debt(amount, "2026-02-15"),
        Regime.BE_BUSINESS,
        CreditorSize.SME,
        terms,
        Optional.empty(),
        Optional.empty());
  }
}
