package org.encours.risk.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.encours.risk.domain.behaviour.Position;
import org.encours.risk.domain.rating.Grade;
import org.encours.risk.domain.rating.Rating;
import org.encours.risk.domain.solvency.BalanceSheet;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLineTest {

  @ParameterizedTest(name = "{0}, grade {1}, {2} a month: {3} on {4}")
  @CsvSource({
    "BALANCED, A, 0,      25000,  OPEN",
    "BALANCED, A, 20000,  60000,  OPEN",
    "BALANCED, A, 500000, 250000, OPEN",
    "BALANCED, B, 5099,   12700,  OPEN",
    "BALANCED, D, 0,      1000,   DEPOSIT",
    "BALANCED, E, 90000,  0,      PREPAYMENT",
    "CAUTIOUS, C, 0,      2000,   SHORTENED",
    "CAUTIOUS, A, 20000,  40000,  OPEN",
    "LIBERAL,  E, 0,      500,    DEPOSIT",
    "LIBERAL,  A, 20000,  80000,  OPEN",
  })
  void theLimitFollowsGradeAndTurnover(
      PolicyLevel level, Grade grade, String monthly, String limit, Terms terms) {
    CreditLine line = line(level, grade, monthly, Optional.empty());
    assertThat(line.limit()).isEqualTo(eur(limit));
    assertThat(line.terms()).isEqualTo(terms);
  }

  @Test
  void aDebtorInDistressGetsHalfAndNeverMoreThanAFifthOfItsEquity() {
    BalanceSheet distressed =
        new BalanceSheet(
            new BigDecimal("-100000"),
            new BigDecimal("-250000"),
            new BigDecimal("-30000"),
            new BigDecimal("50000"),
            new BigDecimal("1000000"),
            new BigDecimal("950000"),
            Optional.empty());
    SolvencyReport report =
        new SolvencyReport(day("2026-01-31"), "accounts", Optional.of(distressed), Set.of());
    assertThat(line(PolicyLevel.BALANCED, Grade.A, "0", Optional.of(report)).limit())
        .isEqualTo(eur("5000"));
  }

  @Test
  void insolvencyEndsCredit() {
    SolvencyReport report =
        new SolvencyReport(
            day("2026-01-31"), "gazette", Optional.empty(), Set.of(PublicEvent.INSOLVENCY));
    CreditLine line = line(PolicyLevel.LIBERAL, Grade.E, "0", Optional.of(report));
    assertThat(line.limit().isZero()).isTrue();
    assertThat(line.terms()).isEqualTo(Terms.PREPAYMENT);
  }

  @Test
  void everyLevelTrustsABetterGradeWithMore() {
    for (PolicyLevel level : PolicyLevel.values()) {
      CreditPolicy policy = CreditPolicy.standard(level, eur("0").currency());
      List<Grade> grades = Arrays.asList(Grade.values());
      for (int i = 1; i < grades.size(); i++) {
        assertThat(policy.of(grades.get(i)).ceiling())
            .isLessThan(policy.of(grades.get(i - 1)).ceiling());
      }
    }
  }

  @Test
  void aPolicyThatForgetsAGradeIsRefused() {
    CreditPolicy policy = CreditPolicy.standard(PolicyLevel.BALANCED, eur("0").currency());
    assertThatThrownBy(
            () ->
                new CreditPolicy(
                    policy.level(),
                    Map.of(Grade.A, policy.of(Grade.A)),
                    policy.blocking(),
                    policy.reservationDays(),
                    policy.graceDays()))
        .hasMessageContaining("says nothing of grade");
  }

  private static CreditLine line(
      PolicyLevel level, Grade grade, String monthly, Optional<SolvencyReport> solvency) {
    Position position =
        new Position(day("2026-06-30"), eur("0"), List.of(), eur(monthly), eur(monthly), false);
    Rating rating = new Rating(50, grade, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), "test");
    return CreditLine.of(
        CreditPolicy.standard(level, eur("0").currency()),
        rating,
        position,
        solvency,
        Optional.empty());
  }
}
