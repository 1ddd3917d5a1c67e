package org.encours.dunning.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.RATES;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rates that a claim rests on, period by period, as they were published. */
class RateTableTest {

  @ParameterizedTest(name = "{0}: ECB {1}, BE {2} (old contracts {3}), FR {4}")
  @CsvSource(
      textBlock =
          """
          2013H1, 0.75,  9.0, 8.0, 10.75
          2013H2, 0.50,  8.5, 7.5, 10.50
          2014H1, 0.25,  8.5, 7.5, 10.25
          2014H2, 0.15,  8.5, 7.5, 10.15
          2015H1, 0.05,  8.5, 7.5, 10.05
          2015H2, 0.05,  8.5, 8.5, 10.05
          2016H1, 0.05,  8.5, 8.5, 10.05
          2016H2, 0.00,  8.0, 8.0, 10.00
          2017H1, 0.00,  8.0, 8.0, 10.00
          2017H2, 0.00,  8.0, 8.0, 10.00
          2018H1, 0.00,  8.0, 8.0, 10.00
          2018H2, 0.00,  8.0, 8.0, 10.00
          2019H1, 0.00,  8.0, 8.0, 10.00
          2019H2, 0.00,  8.0, 8.0, 10.00
          2020H1, 0.00,  8.0, 8.0, 10.00
          2020H2, 0.00,  8.0, 8.0, 10.00
          2021H1, 0.00,  8.0, 8.0, 10.00
          2021H2, 0.00,  8.0, 8.0, 10.00
          2022H1, 0.00,  8.0, 8.0, 10.00
          2022H2, 0.00,  8.0, 8.0, 10.00
          2023H1, 2.50, 10.5, 10.5, 12.50
          2023H2, 4.00, 12.0, 12.0, 14.00
          2024H1, 4.50, 12.5, 12.5, 14.50
          2024H2, 4.25, 12.5, 12.5, 14.25
          2025H1, 3.15, 11.5, 11.5, 13.15
          2025H2, 2.15, 10.5, 10.5, 12.15
          2026H1, 2.15, 10.5, 10.5, 12.15
          2026H2, 2.40, 10.5, 10.5, 12.40
          """)
  void betweenProfessionals(
      String halfYear, BigDecimal ecb, BigDecimal be, BigDecimal old, BigDecimal fr) {
    LocalDate first = firstDay(halfYear);
    LocalDate last = HalfYear.lastDay(first);

    both(RateSeries.ECB_REFERENCE, first, last, ecb);
    both(RateSeries.BE_BUSINESS, first, last, be);
    both(RateSeries.FR_BUSINESS_DEFAULT, first, last, fr);
    assertThat(percent(RateSeries.BE_BUSINESS_CONTRACT_BEFORE_2013_03_16, first))
        .isEqualByComparingTo(old);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          2002H2, 10.5
          2003H1, 10
          2003H2, 9.5
          2004H1, 9.5
          2004H2, 9.5
          2005H1, 9.5
          2006H2, 10
          2007H1, 11
          2008H1, 11.5
          2011H2, 8.5
          2012H1, 8
          2012H2, 8
          """)
  void beforeTheEightPoints(String halfYear, BigDecimal percent) {
    both(
        RateSeries.BE_BUSINESS_CONTRACT_BEFORE_2013_03_16,
        firstDay(halfYear),
        HalfYear.lastDay(firstDay(halfYear)),
        percent);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2008, 7", "2009, 5.5", "2010, 3.25", "2011, 3.75", "2012, 4.25", "2013, 2.75", "2014, 2.75",
    "2015, 2.5", "2016, 2.25", "2017, 2", "2018, 2", "2019, 2", "2020, 1.75", "2021, 1.75",
    "2022, 1.5", "2023, 5.25", "2024, 5.75", "2025, 4.5", "2026, 4.5"
  })
  void theBelgianCivilRateHoldsForACalendarYear(int year, BigDecimal percent) {
    both(RateSeries.BE_CIVIL_LEGAL, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), percent);
  }

  @ParameterizedTest(name = "{0}: individual {1}, others {2}, floor {3}")
  @CsvSource(
      textBlock =
          """
          2015H1, 4.06, 0.93,  2.79
          2015H2, 4.29, 0.99,  2.97
          2016H1, 4.54, 1.01,  3.03
          2016H2, 4.35, 0.93,  2.79
          2017H1, 4.16, 0.90,  2.70
          2017H2, 3.94, 0.90,  2.70
          2018H1, 3.73, 0.89,  2.67
          2018H2, 3.60, 0.88,  2.64
          2019H1, 3.40, 0.86,  2.58
          2019H2, 3.26, 0.87,  2.61
          2020H1, 3.15, 0.87,  2.61
          2020H2, 3.11, 0.84,  2.52
          2021H1, 3.14, 0.79,  2.37
          2021H2, 3.12, 0.76,  2.28
          2022H1, 3.13, 0.76,  2.28
          2022H2, 3.15, 0.77,  2.31
          2023H1, 4.47, 2.06,  6.18
          2023H2, 6.82, 4.22, 12.66
          2024H1, 8.01, 5.07, 15.21
          2024H2, 8.16, 4.92, 14.76
          2025H1, 7.21, 3.71, 11.13
          2025H2, 6.65, 2.76,  8.28
          2026H1, 6.67, 2.62,  7.86
          2026H2, 6.84, 2.75,  8.25
          """)
  void theFrenchLegalRateFollowsWhoIsOwedAndThreeTimesItIsTheFloorOfAgreedRates(
      String halfYear, BigDecimal individual, BigDecimal others, BigDecimal floor) {
    LocalDate first = firstDay(halfYear);
    LocalDate last = HalfYear.lastDay(first);

    both(RateSeries.FR_LEGAL_INDIVIDUAL_CREDITOR, first, last, individual);
    both(RateSeries.FR_LEGAL_OTHER_CREDITOR, first, last, others);
    assertThat(new RateRule.AgreedAboveFloor(new BigDecimal("0.01"), "law").on(first, first, RATES))
        .get()
        .extracting(RateRule.AppliedRate::percent)
        .satisfies(applied -> assertThat(applied).isEqualByComparingTo(floor));
  }

  @ParameterizedTest
  @CsvSource({"2009, 3.79", "2010, 0.65", "2011, 0.38", "2012, 0.71", "2013, 0.04", "2014, 0.04"})
  void beforeHalfYearsFranceHadOneRateAYear(int year, BigDecimal percent) {
    both(
        RateSeries.FR_LEGAL_OTHER_CREDITOR,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        percent);
  }

  private static void both(RateSeries series, LocalDate first, LocalDate last, BigDecimal rate) {
    assertThat(percent(series, first)).as("%s on %s", series, first).isEqualByComparingTo(rate);
    assertThat(percent(series, last)).as("%s on %s", series, last).isEqualByComparingTo(rate);
  }

  private static BigDecimal percent(RateSeries series, LocalDate day) {
    return RATES.on(series, day).orElseThrow().percent();
  }

  private static LocalDate firstDay(String halfYear) {
    return LocalDate.of(
        Integer.parseInt(halfYear.substring(0, 4)), halfYear.endsWith("H1") ? 1 : 7, 1);
  }
}
