package org.encours.invoice.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFiguresTest {

  private static final Receivables QUARTER =
      new Receivables(euros(180_000), euros(210_000), euros(130_000), euros(370_000), 92);

  @Test
  void daysSalesOutstandingAndWhatLatenessAddsToThem() {
    assertThat(QUARTER.dso()).contains(new BigDecimal("52.22"));
    assertThat(QUARTER.bestPossibleDso()).contains(new BigDecimal("32.32"));
    assertThat(QUARTER.averageDaysDelinquent()).contains(new BigDecimal("19.89"));
  }

  @Test
  void countBackTakesTheNewestSalesFirst() {
    assertThat(
            CountBack.of(
                euros(210_000),
                List.of(sales(100_000, 31), sales(150_000, 30), sales(120_000, 31))))
        .isEqualTo(new CountBack(new BigDecimal("53.00"), false));
  }

  @Test
  void countBackSaysMoreThanWhenSalesAreNotKnownFarEnough() {
    assertThat(CountBack.of(euros(300_000), List.of(sales(100_000, 31), sales(150_000, 30))))
        .isEqualTo(new CountBack(new BigDecimal("61.00"), true));
  }

  @Test
  void countBackStopsWhereNothingIsLeft() {
    assertThat(CountBack.of(euros(700), List.of(sales(700, 30), sales(0, 31), sales(0, 28))))
        .isEqualTo(new CountBack(new BigDecimal("30.00"), false));
    assertThat(CountBack.of(euros(0), List.of(sales(0, 30), sales(700, 31))))
        .isEqualTo(new CountBack(new BigDecimal("0.00"), false));
  }

  @Test
  void aDinarHasThreeDecimals() {
    assertThat(
            ExpectedLoss.of(
                Map.of(AgeBucket.NOT_DUE, new BigDecimal("1308.600")),
                Map.of(AgeBucket.NOT_DUE, BigDecimal.ONE),
                3))
        .containsEntry(AgeBucket.NOT_DUE, new BigDecimal("13.086"));
  }

  @Test
  void collectionEffectivenessComparesWithWhatCouldBeCollected() {
    Receivables month =
        new Receivables(euros(180_000), euros(210_000), euros(130_000), euros(100_000), 31);
    assertThat(month.collectionEffectiveness()).contains(new BigDecimal("46.67"));
  }

  @Test
  void overdueShareOfTheWorkedExample() {
    Receivables today =
        new Receivables(euros(0), new BigDecimal("2980"), new BigDecimal("1500"), euros(1), 30);
    assertThat(today.overdueShare()).contains(new BigDecimal("49.66"));
  }

  @Test
  void withoutSalesOrReceivablesAFigureIsNotAvailableRatherThanZero() {
    Receivables nothing = new Receivables(euros(0), euros(0), euros(0), euros(0), 31);
    assertThat(nothing.dso()).isEmpty();
    assertThat(nothing.overdueShare()).isEmpty();
    assertThat(nothing.collectionEffectiveness()).isEmpty();
    assertThat(Settlement.weightedDaysLate(List.of())).isEmpty();
    assertThat(Settlement.meanDaysLate(List.of())).isEmpty();
  }

  @Test
  void paymentBehaviourIsWeightedByAmount() {
    List<Settlement> paid =
        List.of(
            settlement("1000.00", "2026-01-05", "2026-02-04", "2026-02-10"),
            settlement("3000.00", "2026-01-20", "2026-02-19", "2026-02-15"),
            settlement("500.00", "2026-02-01", "2026-03-03", "2026-04-02"));
    assertThat(Settlement.weightedDaysToPay(paid)).contains(new BigDecimal("32.00"));
    assertThat(Settlement.weightedDaysLate(paid)).contains(new BigDecimal("2.00"));
    assertThat(Settlement.weightedDaysLateOnly(paid)).contains(new BigDecimal("4.67"));
    assertThat(Settlement.meanDaysLate(paid)).as("unweighted").contains(new BigDecimal("10.67"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, 2026-02-04, 2026-02-10, 36.00, 6.00",
    "2026-01-20, 2026-02-19, 2026-02-15, 26.00, -4.00",
    "2026-02-01, 2026-03-03, 2026-04-02, 60.00, 30.00"
  })
  void daysToPayAndDaysLateOfOnePaymentAreCalendarDays(
      String issued, String due, String paid, BigDecimal toPay, BigDecimal late) {
    List<Settlement> one = List.of(settlement("500.00", issued, due, paid));
    assertThat(Settlement.weightedDaysToPay(one)).contains(toPay);
    assertThat(Settlement.weightedDaysLate(one)).contains(late);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-15, NOT_DUE",
    "2026-11-21, NOT_DUE",
    "2026-11-20, D1_30",
    "2026-10-22, D1_30",
    "2026-10-21, D31_60",
    "2026-09-22, D31_60",
    "2026-09-21, D61_90",
    "2026-08-23, D61_90",
    "2026-08-22, D90_PLUS"
  })
  void theDueDateItselfIsNotLate(LocalDate due, AgeBucket bucket) {
    assertThat(AgeBucket.of(due, LocalDate.of(2026, 11, 21))).isEqualTo(bucket);
  }

  @Test
  void expectedLossOfTheStandardsExample() {
    assertThat(
            ExpectedLoss.of(
                byAge("15000000", "7500000", "4000000", "2500000", "1000000"),
                byAge("0.3", "1.6", "3.6", "6.6", "10.6"),
                2))
        .containsExactlyInAnyOrderEntriesOf(
            byAge("45000.00", "120000.00", "144000.00", "165000.00", "106000.00"));
  }

  @Test
  void lossRatesFollowFromHowPastSalesAged() {
    AgeingFlow flow =
        new AgeingFlow(
            byAge("10000000", "2000000", "1200000", "800000", "400000"), new BigDecimal("30000"));
    assertThat(flow.rates(BigDecimal.ONE))
        .containsExactlyInAnyOrderEntriesOf(byAge("0.30", "1.50", "2.50", "3.75", "7.50"));
    assertThat(flow.rates(new BigDecimal("1.2")))
        .containsExactlyInAnyOrderEntriesOf(byAge("0.36", "1.80", "3.00", "4.50", "9.00"));
  }

  @Test
  void anAgeThatNothingReachedHasNoRate() {
    AgeingFlow young = new AgeingFlow(byAge("100", "50", "0", "0", "0"), new BigDecimal("1"));
    assertThat(young.rates(BigDecimal.ONE)).containsOnlyKeys(AgeBucket.NOT_DUE, AgeBucket.D1_30);
  }

  @Test
  void expectedLossOfTheSecondPublishedExample() {
    assertThat(
            ExpectedLoss.of(
                Map.of(
                    AgeBucket.NOT_DUE, new BigDecimal("15000"),
                    AgeBucket.D1_30, new BigDecimal("7500"),
                    AgeBucket.D31_60, new BigDecimal("4000"),
                    AgeBucket.D61_90, new BigDecimal("2500")),
                byAge("0.5", "2.2", "2.7", "4.5", "0"),
                2))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                AgeBucket.NOT_DUE, new BigDecimal("75.00"),
                AgeBucket.D1_30, new BigDecimal("165.00"),
                AgeBucket.D31_60, new BigDecimal("108.00"),
                AgeBucket.D61_90, new BigDecimal("112.50")));
  }

  @Test
  void averageDaysDelinquentIsWhatTheDsoIsMoreThanTheBestPossible() {
    // 52.22 - 32.32 rounds to 19.90; computed from the overdue part at once it is 19.89.
    assertThat(QUARTER.averageDaysDelinquent()).contains(new BigDecimal("19.89"));
    assertThat(QUARTER.dso().get().subtract(QUARTER.bestPossibleDso().get()))
        .isBetween(new BigDecimal("19.88"), new BigDecimal("19.90"));
  }

  private static Map<AgeBucket, BigDecimal> byAge(String... values) {
    Map<AgeBucket, BigDecimal> map = new EnumMap<>(AgeBucket.class);
    for (AgeBucket bucket : AgeBucket.values()) {
      map.put(bucket, new BigDecimal(values[bucket.ordinal()]));
    }
    return map;
  }

  private static Settlement settlement(String amount, String issued, String due, String paid) {
    return new Settlement(
        new BigDecimal(amount),
        LocalDate.parse(issued),
        LocalDate.parse(due),
        LocalDate.parse(paid));
  }

  private static MonthSales sales(long amount, int days) {
    return new MonthSales(euros(amount), days);
  }

  private static BigDecimal euros(long amount) {
    return BigDecimal.valueOf(amount);
  }
}
