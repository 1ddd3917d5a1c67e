package org.encours.dunning.domain.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.ENGINE;
import static org.encours.dunning.domain.claim.Debts.day;
import static org.encours.dunning.domain.claim.Debts.debt;
import static org.encours.dunning.domain.claim.Debts.eur;
import static org.encours.dunning.domain.claim.Debts.lines;
import static org.encours.dunning.domain.claim.Debts.paid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.encours.dunning.domain.claim.AllocationMode;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuxembourgClaimTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "LU-1  | LU_BUSINESS | 1000.00  | 2026-02-15 | 2026-03-17 | 30@10.15=8.34 | 1048.34",
        "LU-3  | LU_BUSINESS | 5000.00  | 2022-12-15 | 2024-08-20 | 16@8=17.53; 181@10.5=260.34;"
            + " 184@12=302.47; 182@12.5=311.64; 51@12.25=85.58 | 6017.56",
        "LU-11 | LU_BUSINESS | 7260.00  | 2026-06-30 | 2026-11-30 | 153@10.4=316.50 | 7616.50",
        "LU-12 | LU_PUBLIC   | 40000.00 | 2026-04-15 | 2026-11-30 | 76@10.15=845.37;"
            + " 153@10.4=1743.78 | 42629.15"
      })
  void theEcbRatePlusEightAndFortyEuro(
      String id,
      Regime regime,
      String amount,
      String due,
      String asOf,
      String lines,
      String total) {
    Claim claim =
        ENGINE.on(day(asOf), basis(regime, debt(amount, due), Optional.empty(), DebtFacts.NONE));

    assertThat(lines(claim)).isEqualTo(lines);
    assertThat(claim.total()).isEqualTo(eur(total));
  }

  /** LU-10, LU-10b. */
  @ParameterizedTest
  @CsvSource({"INTEREST_THEN_PRINCIPAL,  3147.44", "COSTS_INTEREST_PRINCIPAL, 3148.06"})
  void interestComesBeforePrincipal(AllocationMode mode, String total) {
    Claim claim =
        ENGINE
            .with(ClaimRules.STANDARD.with(mode))
            .on(
                day("2026-05-10"),
                basis(
                    Regime.LU_BUSINESS,
                    debt("5000.00", "2026-01-31", paid("2026-03-15", "2000.00")),
                    Optional.empty(),
                    DebtFacts.NONE));

    assertThat(claim.total()).isEqualTo(eur(total));
  }

  /** LU-4b, LU-5, LU-6: goods of 10 March; issued, mention, and what follows. */
  @ParameterizedTest(name = "issued {0}, mention {1}, notice {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-20 | true  |            | 62@3.75=5.10",
        "2026-04-15 | true  |            | ''",
        "2026-03-20 | false |            | ''",
        "2026-03-20 | false | 2026-07-31 | 31@3.75=2.55"
      })
  void aConsumerOwesInterestFromTheThirdMonthOnlyWhereTheInvoiceSaysSoInTime(
      LocalDate issued, boolean mention, LocalDate notice, String lines) {
    DebtFacts facts =
        new DebtFacts(
            Optional.of(issued),
            Optional.empty(),
            Optional.of(day("2026-03-10")),
            Optional.empty(),
            mention ? Set.of(DebtFacts.Mention.LEGAL_INTEREST_RESERVED) : Set.of(),
            true);

    Claim claim =
        ENGINE.on(
            day("2026-08-31"),
            basis(
                Regime.LU_CONSUMER,
                debt("800.00", "2026-04-20"),
                Optional.ofNullable(notice),
                facts));

    assertThat(lines(claim)).isEqualTo(lines);
    assertThat(claim.fixedCompensation()).isEqualTo(eur("0.00"));
  }

  /** LU-7: the rate of 2025 was not found. */
  @Test
  void daysWithoutARateAreReservedAndTheRestIsReckoned() {
    Claim claim =
        ENGINE.on(
            day("2026-02-15"),
            basis(
                Regime.LU_CONSUMER,
                debt("1500.00", "2025-10-15"),
                Optional.of(day("2025-11-14")),
                DebtFacts.NONE));

    assertThat(lines(claim)).isEqualTo("46@3.75=7.09");
    assertThat(claim.reservedFrom()).contains(day("2025-11-15"));
    assertThat(claim.provisional()).isTrue();
  }

  /** LU-8, LU-9. */
  @ParameterizedTest
  @CsvSource({"2500.00, 2024-01-31, 2024-12-31, 103.25", "3000.00, 2019-09-30, 2020-03-31, 30.08"})
  void theLegalRateChangesWithTheYear(String amount, String notice, String asOf, String interest) {
    Claim claim =
        ENGINE.on(
            day(asOf),
            basis(
                Regime.LU_CONSUMER,
                debt(amount, day(notice).minusDays(30).toString()),
                Optional.of(day(notice)),
                DebtFacts.NONE));

    assertThat(claim.interest()).isEqualTo(eur(interest));
  }

  private static ClaimBasis basis(
      Regime regime, Debt debt, Optional<LocalDate> notice, DebtFacts facts) {
    return new ClaimBasis(debt, regime, CreditorSize.SME, Terms.NONE, Optional.empty(), notice)
        .with(facts);
  }
}
