package org.encours.risk.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counts payments by the weekday they were due on and by their days from the due date. A payment of
 * a year ago counts half. What is open and overdue counts as not paid yet, and no further.
 */
public final class PaymentCounts {

  private static final double HALF_LIFE_DAYS = 365;
  private static final int WEEKDAYS = DayOfWeek.values().length;

  private final LocalDate asOf;
  private final double[][] paid = new double[WEEKDAYS][DayBins.COUNT];
  private final double[][] open = new double[WEEKDAYS][DayBins.COUNT];
  private int known;
  private int late;

  /** Nothing is counted yet. */
  public PaymentCounts(LocalDate asOf) {
    this.asOf = asOf;
  }

  public void paid(LocalDate due, LocalDate on) {
    int days = Math.toIntExact(ChronoUnit.DAYS.between(due, on));
    add(weekday(due), DayBins.of(days), weight(on));
    known++;
    late += days > 0 ? 1 : 0;
  }

  /** Weighs it by its age, without asking how late it was. */
  void add(int weekday, int bin, double weight) {
    paid[weekday][bin] += weight;
  }

  /** Unpaid at the end of the day before; what is not due yet says little and is left out. */
  public void open(LocalDate due) {
    int days = Math.toIntExact(ChronoUnit.DAYS.between(due, asOf)) - 1;
    if (days > 0) {
      open[weekday(due)][DayBins.of(days)]++;
      known++;
      late++;
    }
  }

  void tally(int ofKnown, int ofLate) {
    known += ofKnown;
    late += ofLate;
  }

  double weight(LocalDate on) {
    return weight(ChronoUnit.DAYS.between(on, asOf));
  }

  static double weight(long daysAgo) {
    return Math.pow(2, -daysAgo / HALF_LIFE_DAYS);
  }

  /** Outcomes known, whatever their age. */
  public int known() {
    return known;
  }

  /** Of these, late ones. */
  public int late() {
    return late;
  }

  public double[] paidDueOn(DayOfWeek weekday) {
    return paid[weekday.ordinal()].clone();
  }

  double[] openDueOn(DayOfWeek weekday) {
    return open[weekday.ordinal()].clone();
  }

  double[] paid() {
    return sum(paid);
  }

  double[] open() {
    return sum(open);
  }

  static int weekday(LocalDate due) {
    return due.getDayOfWeek().ordinal();
  }

  private static double[] sum(double[][] byWeekday) {
    double[] sum = new double[DayBins.COUNT];
    for (double[] counts : byWeekday) {
      for (int bin = 0; bin < sum.length; bin++) {
        sum[bin] += counts[bin];
      }
    }
    return sum;
  }
}
