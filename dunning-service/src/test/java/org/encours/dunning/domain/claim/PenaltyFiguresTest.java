package org.encours.dunning.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.ENGINE;
import static org.encours.dunning.domain.claim.Debts.MAXIMUM;
import static org.encours.dunning.domain.claim.Debts.day;
import static org.encours.dunning.domain.claim.Debts.debt;
import static org.encours.dunning.domain.claim.Debts.eur;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a lump sum is made of, and what a reminder's cost adds to it. */
class PenaltyFiguresTest {

  private static final FreeTerm REMINDED =
      FreeTerm.after(day("2026-09-07"), FreeTerm.Carrier.EMAIL, Holidays.BELGIUM, true);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "80.00    | FLAT 20.00",
        "150.00   | FLAT 20.00",
        "333.33   | FLAT 30.00; SHARE 10 % of 183.33 = 18.33",
        "500.00   | FLAT 30.00; SHARE 10 % of 350.00 = 35.00",
        "620.00   | FLAT 65.00; SHARE 5 % of 120.00 = 6.00",
        "39200.00 | FLAT 65.00; SHARE 5 % of 38700.00 = 1935.00",
        "50000.00 | MAXIMUM 2000.00"
      })
  void theLinesOfTheLegalCapAddUp(String due, String lines) {
    Penalty penalty =
        clause(due, new Terms.PenaltyClause.AtLegalCap()).penaltyClause().orElseThrow();

    assertThat(told(penalty)).isEqualTo(lines);
    assertThat(penalty.base()).isEqualTo(eur(due));
    assertThat(penalty.cap()).contains(penalty.amount());
    assertThat(penalty.law()).isEqualTo("CEL art. XIX.4");
    assertThat(penalty.lines().stream().map(Penalty.Line::amount).reduce(Money::plus))
        .contains(penalty.amount());
  }

  @ParameterizedTest(name = "{0} % at least {1} of {2}: {3}")
  @CsvSource({
    "10, 25.00, 300.00, SHARE 10 % of 300.00 = 30.00",
    "5,  25.00, 300.00, MINIMUM 25.00"
  })
  void aClauseShowsItsShareOrItsMinimum(
      BigDecimal percent, String minimum, String due, String lines) {
    Penalty penalty =
        clause(due, new Terms.PenaltyClause.Share(percent, Optional.of(eur(minimum))))
            .penaltyClause()
            .orElseThrow();

    assertThat(told(penalty)).isEqualTo(lines);
    assertThat(penalty.cap()).contains(eur("45.00"));
  }

  @Test
  void aClauseBetweenEnterprisesHasNoCapButItsArticle() {
    ClaimBasis basis =
        new ClaimBasis(
            debt("2000.00", "2026-02-15"),
            Regime.BE_BUSINESS,
            CreditorSize.SME,
            terms(new Terms.PenaltyClause.Share(BigDecimal.TEN, Optional.of(eur("75.00")))),
            Optional.empty(),
            Optional.empty());

    Penalty penalty = ENGINE.on(day("2026-03-17"), basis).penaltyClause().orElseThrow();

    assertThat(told(penalty)).isEqualTo("SHARE 10 % of 2000.00 = 200.00");
    assertThat(penalty.cap()).isEmpty();
    assertThat(penalty.law()).isEqualTo("BE C.civ. art. 5.88: agreed lump sum");
  }

  @Test
  void whoPaidInTimeOwesNoLumpSumAndIsShownNone() {
    assertThat(ENGINE.on(day("2026-09-10"), basis("300.00", MAXIMUM, "0")).penaltyClause())
        .isEmpty();
  }

  /** Clause; cost of the reminder; day; what of the cost is claimed. */
  @ParameterizedTest(name = "{0} % at least {1}, cost {2} on {3}: {4}")
  @CsvSource({
    "0,  0.00,  7.50, 2026-09-07, 7.50",
    "0,  0.00,  7.50, 2026-09-06, 0.00",
    "0,  0.00,  7.50, 2026-11-01, 7.50",
    "10, 25.00, 7.50, 2026-11-01, 7.50",
    "10, 40.00, 7.50, 2026-11-01, 5.00",
    "10, 45.00, 7.50, 2026-11-01, 0.00"
  })
  void theCostOfAReminderNeverLiftsTheLumpSumOverItsCap(
      BigDecimal percent, String minimum, String cost, String asOf, String claimed) {
    Terms terms =
        percent.signum() == 0
            ? Debts.agreed("1")
            : terms(new Terms.PenaltyClause.Share(percent, Optional.of(eur(minimum))));

    Claim claim = ENGINE.on(day(asOf), basis("300.00", terms, cost));

    assertThat(claim.fees()).isEqualTo(eur(claimed));
    assertThat(
            claim.withheld().stream().anyMatch(it -> it.charge() == Withheld.Charge.REMINDER_COST))
        .isEqualTo(minimum.startsWith("4"));
  }

  @ParameterizedTest
  @EnumSource(names = {"BE_CONSUMER", "BE_BUSINESS"})
  void aMinimumInAnotherCurrencyIsNotReckonedOn(Regime regime) {
    Terms foreign =
        terms(new Terms.PenaltyClause.Share(BigDecimal.TEN, Optional.of(Money.of("75.00", "USD"))));

    Claim claim = ENGINE.on(day("2026-11-01"), basis("300.00", foreign, "0", regime));

    assertThat(claim.penalty()).isEqualTo(eur("0.00"));
    assertThat(claim.withheld())
        .filteredOn(it -> it.charge() == Withheld.Charge.PENALTY)
        .singleElement()
        .satisfies(it -> assertThat(it.reason()).contains("75.00 USD", "EUR"));
  }

  @Test
  void aClauseMayHaveNoMinimum() {
    Claim claim = clause("80.00", new Terms.PenaltyClause.Share(BigDecimal.TEN, Optional.empty()));

    assertThat(claim.penaltyClause().map(PenaltyFiguresTest::told))
        .contains("SHARE 10 % of 80.00 = 8.00");
  }

  @Test
  void termsThatNobodyAcceptedCarryNoCost() {
    Terms mentioned =
        new Terms(
            "x", MAXIMUM.acceptedOn(), Terms.Manner.MENTIONED, Optional.empty(), Optional.empty());

    Claim claim = ENGINE.on(day("2026-09-07"), basis("300.00", mentioned, "7.50"));

    assertThat(claim.fees()).isEqualTo(eur("0.00"));
    assertThat(claim.withheld())
        .filteredOn(it -> it.charge() == Withheld.Charge.REMINDER_COST)
        .extracting(Withheld::law)
        .containsExactly("CEL art. XIX.2 §2");
  }

  private static Claim clause(String due, Terms.PenaltyClause clause) {
    return ENGINE.on(day("2026-11-01"), basis(due, terms(clause), "0"));
  }

  private static ClaimBasis basis(String due, Terms terms, String cost) {
    return basis(due, terms, cost, Regime.BE_CONSUMER);
  }

  private static ClaimBasis basis(String due, Terms terms, String cost, Regime regime) {
    return new ClaimBasis(
        debt(due, "2026-08-31"),
        regime,
        CreditorSize.SME,
        terms,
        Optional.of(REMINDED),
        Optional.empty(),
        Optional.of(new ReminderCost(new BigDecimal(cost), REMINDED.sentOn()))
            .filter(it -> it.euro().signum() > 0));
  }

  private static Terms terms(Terms.PenaltyClause clause) {
    return new Terms(
        "2020", MAXIMUM.acceptedOn(), Terms.Manner.SIGNED, Optional.empty(), Optional.of(clause));
  }

  private static String told(Penalty penalty) {
    return penalty.lines().stream()
        .map(
            line ->
                line.kind()
                    + line.percent()
                        .map(
                            percent ->
                                " %s %% of %s ="
                                    .formatted(
                                        percent.toPlainString(), line.of().orElseThrow().amount()))
                        .orElse("")
                    + " "
                    + line.amount().amount())
        .collect(Collectors.joining("; "));
  }
}
