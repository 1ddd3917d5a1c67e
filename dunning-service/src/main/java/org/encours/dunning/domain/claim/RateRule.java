package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** From which published or agreed figures the rate of a day follows. */
public sealed interface RateRule {

  /** The article that a calculation line quotes. */
  String law();

  /**
   * The rate of one day; empty when the figure for it is not known.
   *
   * @param start the first day of default
   */
  Optional<AppliedRate> on(LocalDate day, LocalDate start, Rates rates);

  /** Equal for two first days of default that bear the same rate on every day. */
  default LocalDate anchor(LocalDate start) {
    return LocalDate.MIN;
  }

  /**
   * @param percent per year
   * @param lastDay the last day it surely holds for
   */
  record AppliedRate(BigDecimal percent, LocalDate lastDay, Rate.Certainty certainty) {

    boolean provisional() {
      return certainty == Rate.Certainty.PROVISIONAL;
    }
  }

  /** A published rate plus points (0 for the rate itself). */
  record Published(RateSeries series, BigDecimal points, String law) implements RateRule {

    public Published(RateSeries series, String law) {
      this(series, BigDecimal.ZERO, law);
    }

    @Override
    public Optional<AppliedRate> on(LocalDate day, LocalDate start, Rates rates) {
      return rates
          .on(series, day)
          .map(
              rate ->
                  new AppliedRate(
                      rate.percent().add(points), earlier(rate.to(), day), rate.certainty()));
    }
  }

  /**
   * The rate of the half-year in which default began, for as long as it lasts (FR CCP R2192-31).
   */
  record FixedAtStart(RateSeries series, BigDecimal points, String law) implements RateRule {

    @Override
    public Optional<AppliedRate> on(LocalDate day, LocalDate start, Rates rates) {
      return rates
          .on(series, start)
          .map(
              rate ->
                  new AppliedRate(
                      rate.percent().add(points), HalfYear.lastDay(day), rate.certainty()));
    }

    @Override
    public LocalDate anchor(LocalDate start) {
      return HalfYear.lastDay(start);
    }
  }

  /** A rate agreed in accepted terms. */
  record Agreed(BigDecimal percent, String law) implements RateRule {
    @Override
    public Optional<AppliedRate> on(LocalDate day, LocalDate start, Rates rates) {
      return Optional.of(new AppliedRate(percent, HalfYear.lastDay(day), Rate.Certainty.PUBLISHED));
    }
  }

  /**
   * An agreed rate that a published one limits: a day whose limit is not known, or is known
   * provisionally and kept by too little, has no rate yet.
   */
  record AgreedWithin(BigDecimal percent, RateRule limit, String law) implements RateRule {
    @Override
    public Optional<AppliedRate> on(LocalDate day, LocalDate start, Rates rates) {
      return limit
          .on(day, start, rates)
          .filter(most -> percent.compareTo(most.percent()) <= 0)
          .map(most -> new AppliedRate(percent, most.lastDay(), most.certainty()));
    }

    /** Whether a limit that is surely known is exceeded on some day; an unknown one is not. */
    public boolean isExceeded(LocalDate from, LocalDate to, Rates rates) {
      for (LocalDate day = from; !day.isAfter(to); day = HalfYear.lastDay(day).plusDays(1)) {
        if (limit
            .on(day, from, rates)
            .filter(most -> !most.provisional() && percent.compareTo(most.percent()) > 0)
            .isPresent()) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * An agreed French rate, never below three times the legal rate of each half-year (C. com.
   * L441-10 II): a rate fixed years ago may be under the floor of today. A floor that is not
   * published yet can only raise it, so that the agreed rate holds provisionally.
   */
  record AgreedAboveFloor(BigDecimal percent, String law) implements RateRule {

    @Override
    public Optional<AppliedRate> on(LocalDate day, LocalDate start, Rates rates) {
      return Optional.of(
          frenchFloor(day, rates)
              .map(floor -> raised(percent, floor))
              .orElseGet(
                  () ->
                      new AppliedRate(percent, HalfYear.lastDay(day), Rate.Certainty.PROVISIONAL)));
    }
  }

  /**
   * The creditor's own rate that nobody accepted. It binds the one who states it: what the law
   * grants without it, at most that rate.
   */
  record StatedByCreditor(BigDecimal percent, RateRule statutory, String law) implements RateRule {
    @Override
    public Optional<AppliedRate> on(LocalDate day, LocalDate start, Rates rates) {
      return statutory
          .on(day, start, rates)
          .map(
              rate ->
                  new AppliedRate(percent.min(rate.percent()), rate.lastDay(), rate.certainty()));
    }

    @Override
    public LocalDate anchor(LocalDate start) {
      return statutory.anchor(start);
    }
  }

  /** The same in France, where a stated rate is never below three times the legal rate. */
  record StatedAboveFloor(BigDecimal percent, RateRule statutory, String law) implements RateRule {
    @Override
    public Optional<AppliedRate> on(LocalDate day, LocalDate start, Rates rates) {
      Optional<AppliedRate> stated =
          new StatedByCreditor(percent, statutory, law).on(day, start, rates);
      Optional<AppliedRate> floor = frenchFloor(day, rates);
      return stated.flatMap(
          rate -> floor.map(least -> raised(rate.percent(), least)).or(() -> Optional.of(rate)));
    }
  }

  private static Optional<AppliedRate> frenchFloor(LocalDate day, Rates rates) {
    return rates
        .on(RateSeries.FR_LEGAL_OTHER_CREDITOR, day)
        .map(
            legal ->
                new AppliedRate(
                    legal.percent().multiply(BigDecimal.valueOf(3)),
                    earlier(legal.to(), day),
                    legal.certainty()));
  }

  private static AppliedRate raised(BigDecimal percent, AppliedRate floor) {
    return new AppliedRate(percent.max(floor.percent()), floor.lastDay(), floor.certainty());
  }

  private static LocalDate earlier(LocalDate rateEnds, LocalDate day) {
    LocalDate halfYearEnds = HalfYear.lastDay(day);
    return rateEnds.isBefore(halfYearEnds) ? rateEnds : halfYearEnds;
  }
}
