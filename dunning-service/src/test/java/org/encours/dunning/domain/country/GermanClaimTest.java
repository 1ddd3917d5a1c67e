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

class GermanClaimTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "DE-1  | 1000.00  | 2026-02-15 | 2026-03-17 | 29@10.27=8.16 | 1048.16",
        "DE-2  | 12500.00 | 2025-05-31 | 2025-09-15 | 28@11.27=108.07; 77@10.27=270.82 | 12918.89",
        "DE-3  | 5000.00  | 2022-12-15 | 2024-08-20 | 16@8.12=17.80; 181@10.62=263.32;"
            + " 184@12.12=305.49; 182@12.62=314.64; 51@12.37=86.42 | 6027.67",
        "DE-8  | 5000.00  | 2026-04-30 | 2026-11-30 | 61@10.27=85.82; 153@10.52=220.49 | 5346.31",
        "DE-14 | 8400.00  | 2024-04-30 | 2026-11-30 | 61@12.62=177.16; 184@12.37=523.81;"
            + " 181@11.27=469.45; 184@10.27=434.89; 181@10.27=427.79; 153@10.52=370.42 | 10843.52"
      })
  void theBaseRatePlusNineFromTheDayAfterTheNextWorkingDay(
      String id, String amount, String due, String asOf, String lines, String total) {
    Claim claim =
        ENGINE.on(
            day(asOf), basis(Regime.DE_BUSINESS, debt(amount, due), Optional.empty(), agreed()));

    assertThat(lines(claim)).isEqualTo(lines);
    assertThat(claim.total()).isEqualTo(eur(total));
  }

  /** DE-4, DE-5: invoice received 2 March, with and without the sentence of § 286 III. */
  @ParameterizedTest(name = "sentence {0}, demand {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "true  |            | 90@6.27=12.37; 62@6.52=8.86",
        "false | 2026-05-12 | 49@6.27=6.73; 62@6.52=8.86",
        "false |            | ''"
      })
  void aConsumerIsInDefaultByTheSentenceOnTheInvoiceOrByADemand(
      boolean sentence, LocalDate demanded, String lines) {
    Claim claim =
        ENGINE.on(
            day("2026-08-31"),
            basis(
                Regime.DE_CONSUMER,
                debt("800.00", "2026-03-02"),
                Optional.ofNullable(demanded),
                received(
                    "2026-03-02",
                    sentence ? Set.of(DebtFacts.Mention.DEFAULT_AFTER_THIRTY_DAYS) : Set.of())));

    assertThat(lines(claim)).isEqualTo(lines);
    assertThat(claim.fixedCompensation()).isEqualTo(eur("0.00"));
  }

  /** DE-6: thirty days that end on a Sunday or holiday end on the next working day. */
  @ParameterizedTest
  @CsvSource({"2026-04-03, 2026-05-05", "2026-11-25, 2026-12-29"})
  void theThirtyDaysEndOnAWorkingDay(String received, LocalDate firstDay) {
    Claim claim =
        ENGINE.on(
            day("2026-12-31"),
            basis(
                Regime.DE_BUSINESS,
                debt("800.00", received),
                Optional.empty(),
                received(received, Set.of())));

    assertThat(claim.lines().getFirst().from()).isEqualTo(firstDay);
  }

  /** DE-10, DE-10b: due on a Saturday; costs, then interest, then principal (BGB § 367). */
  @ParameterizedTest
  @CsvSource({"DE_BUSINESS, 3097.68, 48.81, 3146.49", "DE_CONSUMER, 3035.22, 29.20, 3064.42"})
  void aPaymentSettlesCostsThenInterest(
      Regime regime, String principal, String interest, String total) {
    Claim claim =
        ENGINE
            .with(ClaimRules.STANDARD.with(AllocationMode.COSTS_INTEREST_PRINCIPAL))
            .on(
                day("2026-05-10"),
                basis(
                    regime,
                    debt("5000.00", "2026-01-31", paid("2026-03-15", "2000.00")),
                    Optional.empty(),
                    agreed()));

    assertThat(claim.principal()).isEqualTo(eur(principal));
    assertThat(claim.lines().getLast().amount()).isEqualTo(eur(interest));
    assertThat(claim.total()).isEqualTo(eur(total));
  }

  /** DE-11: the base rate was negative until 2022. */
  @ParameterizedTest
  @CsvSource("10000.00, 2021-01-04, 2023-03-31, 982.71")
  void aNegativeBaseRateIsARate(String amount, String due, String asOf, String interest) {
    Claim claim =
        ENGINE.on(
            day(asOf), basis(Regime.DE_CONSUMER, debt(amount, due), Optional.empty(), agreed()));

    assertThat(claim.interest()).isEqualTo(eur(interest));
  }

  @Test
  void aCompanyThatIsNotInDefaultOwesThePrincipalAlone() {
    DebtFacts nothingAgreed =
        new DebtFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(false),
            Set.of(),
            true);

    Claim claim =
        ENGINE.on(
            day("2026-08-31"),
            basis(
                Regime.DE_BUSINESS, debt("800.00", "2026-03-02"), Optional.empty(), nothingAgreed));

    assertThat(claim.total()).isEqualTo(eur("800.00"));
    assertThat(claim.withheld())
        .singleElement()
        .satisfies(it -> assertThat(it.law()).isEqualTo("BGB § 286"));
  }

  private static DebtFacts agreed() {
    return new DebtFacts(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true), Set.of(), true);
  }

  private static DebtFacts received(String on, Set<DebtFacts.Mention> mentions) {
    return new DebtFacts(
        Optional.empty(),
        Optional.of(day(on)),
        Optional.empty(),
        Optional.of(false),
        mentions,
        true);
  }

  private static ClaimBasis basis(
      Regime regime, Debt debt, Optional<LocalDate> notice, DebtFacts facts) {
    return new ClaimBasis(debt, regime, CreditorSize.SME, Terms.NONE, Optional.empty(), notice)
        .with(facts);
  }
}
