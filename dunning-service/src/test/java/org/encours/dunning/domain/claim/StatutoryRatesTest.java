package org.encours.dunning.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published rates, held against the formulas of the laws they follow from. */
class StatutoryRatesTest {

  static Stream<LocalDate> halfYearsSince2013() {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2013, 1, 1);
        !day.isAfter(LocalDate.of(2026, 7, 1));
        day = day.plusMonths(6)) {
      days.add(day);
    }
    return days.stream();
  }

  @ParameterizedTest
  @MethodSource("halfYearsSince2013")
  void theBelgianRateIsTheEcbRateRoundedUpToTheHalfPointPlusEight(LocalDate day) {
    assertThat(percent(RateSeries.BE_BUSINESS, day))
        .isEqualByComparingTo(
            halfPointUp(percent(RateSeries.ECB_REFERENCE, day)).add(new BigDecimal("8")));
  }

  @ParameterizedTest
  @MethodSource("halfYearsSince2013")
  void theFrenchDefaultIsTheEcbRatePlusTenWithoutRounding(LocalDate day) {
    assertThat(percent(RateSeries.FR_BUSINESS_DEFAULT, day))
        .isEqualByComparingTo(percent(RateSeries.ECB_REFERENCE, day).add(BigDecimal.TEN));
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, 0",
    "0.05, 0.5",
    "0.15, 0.5",
    "0.25, 0.5",
    "0.50, 0.5",
    "0.75, 1.0",
    "2.15, 2.5",
    "2.40, 2.5",
    "2.50, 2.5",
    "3.15, 3.5",
    "4.00, 4.0",
    "4.25, 4.5",
    "4.50, 4.5"
  })
  void anExactHalfStays(BigDecimal ecb, BigDecimal rounded) {
    assertThat(halfPointUp(ecb)).isEqualByComparingTo(rounded);
  }

  @ParameterizedTest
  @CsvSource({"2023-01-01, 2.50", "2024-07-01, 4.25", "2025-07-01, 2.15", "2026-07-01, 2.40"})
  void theReferenceIsTheRateInForceOnTheFirstDay(LocalDate day, BigDecimal ecb) {
    assertThat(percent(RateSeries.ECB_REFERENCE, day)).isEqualByComparingTo(ecb);
  }

  @ParameterizedTest
  @CsvSource({
    "BE_CIVIL_LEGAL, 2024-06-30, 5.75",
    "BE_CIVIL_LEGAL, 2026-01-01, 4.50",
    "FR_LEGAL_OTHER_CREDITOR, 2024-01-01, 5.07",
    "FR_LEGAL_INDIVIDUAL_CREDITOR, 2026-12-31, 6.84",
    "FR_LEGAL_OTHER_CREDITOR, 2014-05-05, 0.04",
    "BE_BUSINESS_CONTRACT_BEFORE_2013_03_16, 2012-03-01, 8.00",
    "BE_BUSINESS_CONTRACT_BEFORE_2013_03_16, 2015-03-15, 7.50",
    "BE_BUSINESS_CONTRACT_BEFORE_2013_03_16, 2015-03-16, 8.50"
  })
  void everyDayHasTheRateOfItsOwnPeriod(RateSeries series, LocalDate day, BigDecimal percent) {
    assertThat(percent(series, day)).isEqualByComparingTo(percent);
  }

  @Test
  void aDayAfterTheLastKnownPeriodHasNoRate() {
    assertThat(Debts.RATES.on(RateSeries.BE_BUSINESS, LocalDate.of(2027, 1, 1))).isEmpty();
    assertThat(Debts.RATES.on(RateSeries.BE_BUSINESS, LocalDate.of(2012, 12, 31))).isEmpty();
  }

  @Test
  void aRateThatNobodyConfirmedSaysSo() {
    assertThat(Debts.RATES.on(RateSeries.BE_BUSINESS, LocalDate.of(2026, 7, 1)))
        .get()
        .satisfies(
            rate -> {
              assertThat(rate.certainty()).isEqualTo(Rate.Certainty.DERIVED);
              assertThat(rate.source()).contains("official notice not seen");
            });
  }

  @Test
  void twoRatesForOneDayAreRefused() {
    Rate one = rate("2026-01-01", "2026-06-30");
    Rate overlapping = rate("2026-06-30", "2026-12-31");

    assertThatThrownBy(() -> new Rates(List.of(one, overlapping)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two rates");
  }

  private static Rate rate(String from, String to) {
    return new Rate(
        RateSeries.BE_BUSINESS,
        LocalDate.parse(from),
        LocalDate.parse(to),
        BigDecimal.TEN,
        Rate.Certainty.OFFICIAL,
        "test");
  }

  private static BigDecimal percent(RateSeries series, LocalDate day) {
    return Debts.RATES.on(series, day).orElseThrow().percent();
  }

  private static BigDecimal halfPointUp(BigDecimal ecb) {
    return ecb.multiply(BigDecimal.TWO).setScale(0, RoundingMode.CEILING).divide(BigDecimal.TWO);
  }
}
