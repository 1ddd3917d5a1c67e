package org.encours.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a credit manager would never forgive a forecaster. */
class CountingForecasterTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final PortfolioCounts NOBODY = PortfolioCounts.unknown();

  private final PaymentCounts own = new PaymentCounts(TODAY);

  @Test
  void whoPaidFiftyTimesOnTheDayIsExpectedInTime() {
    for (int i = 1; i <= 50; i++) {
      LocalDate due = TODAY.minusDays(5L * i);
      own.paid(due, due);
    }
    for (DayOfWeek weekday : DayOfWeek.values()) {
      assertThat(forecast(weekday).laterThan(0)).isLessThan(0.1);
    }
  }

  @Test
  void oneStragglerOfTwentyOneSaysLittle() {
    for (int i = 1; i <= 20; i++) {
      LocalDate due = TODAY.minusDays(7L * i);
      own.paid(due, due.minusDays(2));
    }
    own.open(TODAY.minusDays(365));
    assertThat(forecast(TODAY.getDayOfWeek()).laterThan(0)).isLessThan(0.2);
  }

  @Test
  void whoPaysHalfAMonthBeforeAndHalfSixDaysLateIsLateEverySecondTime() {
    for (int i = 1; i <= 40; i++) {
      LocalDate due = TODAY.minusDays(5L * i + 30);
      own.paid(due, i % 2 == 0 ? due.minusDays(30) : due.plusDays(6));
    }
    assertThat(forecast(DayOfWeek.WEDNESDAY).laterThan(0)).isCloseTo(0.5, within(0.06));
  }

  @Test
  void aWeekdayOfItsOwnIsSeen() {
    for (int i = 1; i <= 30; i++) {
      LocalDate monday = TODAY.minusWeeks(i);
      own.paid(monday, monday);
      own.paid(monday.plusDays(3), monday.plusDays(7));
    }
    assertThat(forecast(DayOfWeek.MONDAY).laterThan(0)).isLessThan(0.15);
    assertThat(forecast(DayOfWeek.THURSDAY).laterThan(0)).isGreaterThan(0.85);
    assertThat(forecast(DayOfWeek.THURSDAY).medianDaysLate()).isEqualTo(4);
  }

  @Test
  void whatHasNotComeIsStillToCome() {
    LocalDate due = TODAY.minusDays(200);
    for (int i = 0; i < 40; i++) {
      own.paid(due, due.plusDays(i % 4 == 0 ? 20 : 0));
    }
    PaymentDistribution atIssue = forecast(due.getDayOfWeek());
    PaymentDistribution now = atIssue.stillOpenThrough(3);
    assertThat(atIssue.laterThan(10)).isCloseTo(0.25, within(0.05));
    assertThat(now.laterThan(3)).isCloseTo(1, within(1e-9));
    assertThat(now.laterThan(10)).isGreaterThan(0.85);
    assertThat(now.quantile(0.5)).isBetween(15, 21);
    assertThat(atIssue.stillOpenThrough(5000).laterThan(360)).isCloseTo(1, within(1e-9));
  }

  @Test
  void aNewDebtorIsTakenForTheUsualOne() {
    assertThat(forecast(DayOfWeek.TUESDAY).laterThan(0)).isCloseTo(0.35, within(0.02));
    assertThat(forecast(DayOfWeek.TUESDAY).laterThan(30)).isCloseTo(0.04, within(0.02));
  }

  @Test
  void meanAndMedianAreTwoThings() {
    LocalDate due = TODAY.minusDays(200);
    for (int i = 0; i < 60; i++) {
      own.paid(due, due.plusDays(i % 6 == 0 ? 60 : 0));
    }
    PaymentDistribution said = forecast(due.getDayOfWeek());
    assertThat(said.medianDaysLate()).isZero();
    assertThat(said.meanDaysLate()).isBetween(6.0, 13.0);
  }

  @Test
  void reasonsAddUpToTheProbability() {
    for (int i = 1; i <= 21; i++) {
      LocalDate due = TODAY.minusDays(9L * i);
      own.paid(due, due.plusDays(i % 5 == 0 ? 4 : -1));
    }
    for (Optional<Boolean> disputed : List.of(Optional.<Boolean>empty(), Optional.of(true))) {
      Situation situation =
          new Situation(PastBehaviour.NONE, 100, Optional.empty(), false, disputed);
      Known known = new Known(situation, own, NOBODY, TODAY.plusDays(12));
      double sum =
          CountingForecaster.contributions(known, 0).stream()
              .mapToDouble(Prediction.Contribution::points)
              .sum();
      assertThat(sum)
          .isCloseTo(100 * CountingForecaster.forecast(known).laterThan(0), within(1e-9));
    }
    assertThat(
            CountingForecaster.contributions(
                    new Known(
                        new Situation(
                            PastBehaviour.NONE, 100, Optional.empty(), false, Optional.empty()),
                        own,
                        NOBODY,
                        TODAY),
                    0)
                .get(1)
                .text())
        .isEqualTo("4 of 21 earlier due amounts were paid after the due date");
  }

  private PaymentDistribution forecast(DayOfWeek due) {
    return CountingForecaster.forecast(NOBODY, own, due);
  }
}
