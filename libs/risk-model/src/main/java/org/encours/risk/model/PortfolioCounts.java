package org.encours.risk.model;

import java.time.DayOfWeek;
import java.util.Arrays;

/**
 * Tells how the creditor's debtors pay on the whole, by the weekday an amount was due on: what is
 * expected of a debtor before it has shown how it pays itself.
 */
public final class PortfolioCounts {

  /** Payments that the assumption of {@link #assumed} weighs. */
  private static final double ASSUMED = 30;

  /** A weekday on its own is believed once it has shown more than this. */
  private static final double WEEKDAY_PRIOR = 50;

  private final double[] all;
  private final double[][] byWeekday = new double[DayOfWeek.values().length][];

  private PortfolioCounts(double[] all) {
    this.all = all;
  }

  /** A portfolio of which nothing is known. */
  public static PortfolioCounts unknown() {
    return of(new double[DayOfWeek.values().length][DayBins.COUNT]);
  }

  /**
   * @param paid weighed payments by weekday and bin
   */
  public static PortfolioCounts of(double[][] paid) {
    double[] all = assumed();
    for (double[] counts : paid) {
      for (int bin = 0; bin < all.length; bin++) {
        all[bin] += counts[bin];
      }
    }
    PortfolioCounts portfolio = new PortfolioCounts(shares(all));
    for (int day = 0; day < paid.length; day++) {
      double[] own = paid[day].clone();
      for (int bin = 0; bin < own.length; bin++) {
        own[bin] += WEEKDAY_PRIOR * portfolio.all[bin];
      }
      portfolio.byWeekday[day] = shares(own);
    }
    return portfolio;
  }

  double[] shares() {
    return all.clone();
  }

  /** How much likelier each bin is when due on that weekday than on any. */
  double[] tilt(DayOfWeek weekday) {
    double[] tilt = byWeekday[weekday.ordinal()].clone();
    for (int bin = 0; bin < tilt.length; bin++) {
      tilt[bin] /= all[bin];
    }
    return tilt;
  }

  /** About a third late, four of a hundred by a month: the trade's usual payer, in even steps. */
  private static double[] assumed() {
    double[] counts = new double[DayBins.COUNT];
    for (int bin = 0; bin < counts.length; bin++) {
      int from = DayBins.from(bin);
      int to = DayBins.to(bin);
      for (int day = from; day <= to; day++) {
        counts[bin] += day <= 0 ? 0.65 * geometric(-day, 0.2) : 0.35 * geometric(day - 1, 0.07);
      }
      counts[bin] = ASSUMED * counts[bin] + 0.01;
    }
    return counts;
  }

  private static double geometric(int step, double rate) {
    return rate * Math.pow(1 - rate, step);
  }

  private static double[] shares(double[] counts) {
    double sum = Arrays.stream(counts).sum();
    return Arrays.stream(counts).map(count -> count / sum).toArray();
  }
}
