package org.encours.risk.model;

import java.util.Arrays;

/**
 * Says how probable each day of payment is, counted from the due date; within a bin the days are
 * alike.
 */
public final class PaymentDistribution {

  private static final int NEVER = Integer.MIN_VALUE;

  private final double[] bins;
  private final int openThrough;

  private PaymentDistribution(double[] bins, int openThrough) {
    this.bins = bins;
    this.openThrough = openThrough;
  }

  /** Weights by bin, brought to a sum of one. */
  static PaymentDistribution of(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    double[] bins = Arrays.stream(weights).map(weight -> weight / sum).toArray();
    return new PaymentDistribution(bins, NEVER);
  }

  public double probability(int bin) {
    return bins[bin];
  }

  /** Probability that it is paid more than so many days after the due date. */
  public double laterThan(int days) {
    double later = 0;
    for (int bin = DayBins.of(days); bin < DayBins.COUNT; bin++) {
      later += bins[bin] * shareAfter(bin, days);
    }
    return Math.min(1, later);
  }

  private double shareAfter(int bin, int days) {
    int from = Math.max(DayBins.from(bin), openThrough == NEVER ? NEVER : openThrough + 1);
    int length = DayBins.to(bin) - from + 1;
    return length <= 0 ? 1 : Math.clamp((DayBins.to(bin) - days) / (double) length, 0, 1);
  }

  /** The same, once it is known that nothing had come through so many days after the due date. */
  public PaymentDistribution stillOpenThrough(int days) {
    double[] rest = new double[DayBins.COUNT];
    int now = Math.min(days, DayBins.to(DayBins.COUNT - 1) - 1);
    for (int bin = DayBins.of(now); bin < DayBins.COUNT; bin++) {
      rest[bin] = bins[bin] * shareAfter(bin, now);
    }
    double left = Arrays.stream(rest).sum();
    if (left < 1e-9) {
      rest[DayBins.of(now + 1)] = 1;
      left = 1;
    }
    for (int bin = 0; bin < rest.length; bin++) {
      rest[bin] /= left;
    }
    return new PaymentDistribution(rest, now);
  }

  /** The day by which so large a share of such invoices is paid, counted from the due date. */
  public int quantile(double share) {
    int low = DayBins.from(0) - 1;
    int high = DayBins.to(DayBins.COUNT - 1);
    while (high - low > 1) {
      int middle = Math.floorDiv(low + high, 2);
      if (1 - laterThan(middle) >= share) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Days late by which it is as likely paid as not; early counts as none. */
  public double medianDaysLate() {
    return Math.max(0, quantile(0.5));
  }

  /** Mean days late; early counts as none. */
  public double meanDaysLate() {
    double mean = 0;
    for (int bin = 0; bin < bins.length; bin++) {
      int from = Math.max(DayBins.from(bin), openThrough == NEVER ? NEVER : openThrough + 1);
      double middle = (Math.max(0, from) + Math.max(0, DayBins.to(bin))) / 2.0;
      mean += bins[bin] * middle;
    }
    return mean;
  }

  /** The same, so many days later. */
  PaymentDistribution delayedBy(int days) {
    double[] later = new double[DayBins.COUNT];
    for (int bin = 0; bin < later.length; bin++) {
      int middle = Math.floorDiv(DayBins.from(bin) + DayBins.to(bin), 2);
      later[DayBins.of(middle + days)] += bins[bin];
    }
    return of(later);
  }

  /** Both in proportion. */
  static PaymentDistribution mixed(
      PaymentDistribution one, double share, PaymentDistribution other) {
    double[] sum = new double[DayBins.COUNT];
    for (int bin = 0; bin < sum.length; bin++) {
      sum[bin] = share * one.bins[bin] + (1 - share) * other.bins[bin];
    }
    return of(sum);
  }

  double[] weights() {
    return bins.clone();
  }
}
