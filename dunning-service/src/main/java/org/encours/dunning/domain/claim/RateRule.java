package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** From which published or agreed figures the rate of a day follows. */
public sealed interface RateRule {

  /** The article that a calculation line quotes. */
  String law();

  /** The rate of one day; empty when the figure for it is not known. */
  Optional<AppliedRate> on(LocalDate day, Rates rates);

  /**
   * @param percent per year
   * @param lastDay the last day it surely holds for
   */
  record AppliedRate(BigDecimal percent, LocalDate lastDay, Rate.Certainty certainty) {}

  /** A published rate plus points (0 for the rate itself). */
  record Published(RateSeries series, BigDecimal points, String law) implements RateRule {

    public Published(RateSeries series, String law) {
      this(series, BigDecimal.ZERO, law);
    }

    @Override
    public Optional<AppliedRate> on(LocalDate day, Rates rates) {
      return rates
          .on(series, day)
          .map(
              rate ->
                  new AppliedRate(
                      rate.percent().add(points), earlier(rate.to(), day), rate.certainty()));
    }
  }

  /** A rate agreed in accepted terms. */
  record Agreed(BigDecimal percent, String law) implements RateRule {
    @Override
    public Optional<AppliedRate> on(LocalDate day, Rates rates) {
      return Optional.of(new AppliedRate(percent, HalfYear.lastDay(day), Rate.Certainty.PUBLISHED));
    }
  }

  /**
   * An agreed French rate, never below three times the legal rate of each half-year (C. com.
   * L441-10 II): a rate fixed years ago may be under the floor of today.
   */
  record AgreedAboveFloor(BigDecimal percent, String law) implements RateRule {

    private static final BigDecimal FLOOR_FACTOR = BigDecimal.valueOf(3);

    @Override
    public Optional<AppliedRate> on(LocalDate day, Rates rates) {
      return rates
          .on(RateSeries.FR_LEGAL_OTHER_CREDITOR, day)
          .map(
              legal ->
                  new AppliedRate(
                      percent.max(legal.percent().multiply(FLOOR_FACTOR)),
                      earlier(legal.to(), day),
                      legal.certainty()));
    }
  }

  private static LocalDate earlier(LocalDate rateEnds, LocalDate day) {
    LocalDate halfYearEnds = HalfYear.lastDay(day);
    return rateEnds.isBefore(halfYearEnds) ? rateEnds : halfYearEnds;
  }
}
