package org.encours.risk.model;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.encours.risk.model.Prediction.Contribution;

/**
 * Forecasts by counting: a debtor's own payments by weekday of the due date, pulled to all of its
 * payments while those of one weekday are few, and these to the portfolio's while the debtor is
 * new. It needs no training and cannot be wrong for long about anybody who pays in a steady way.
 */
public final class CountingForecaster {

  public static final String VERSION = "counting-1";

  /** Payments that the portfolio weighs against a debtor's own. */
  private static final double PORTFOLIO_WEIGHT = 3;

  /** Payments that a debtor's other weekdays weigh against those of one. */
  private static final double OTHER_WEEKDAYS_WEIGHT = 5;

  /** What an open dispute adds, until the portfolio shows its own. */
  private static final int DISPUTE_DAYS = 14;

  private CountingForecaster() {}

  /** Takes all that is known. */
  public static PaymentDistribution forecast(Known known) {
    PaymentDistribution usual = forecast(known.portfolio(), known.own(), known.weekdayDue());
    return known.situation().disputed().orElse(false) ? usual.delayedBy(DISPUTE_DAYS) : usual;
  }

  /**
   * Where the probability to be paid more than so many days late comes from. The first is what all
   * debtors do; the sum of all is the probability.
   */
  public static List<Contribution> contributions(Known known, int days) {
    boolean disputed = known.situation().disputed().orElse(false);
    IntToDoubleFunction late =
        set -> {
          boolean own = (set & 1) != 0;
          boolean weekday = (set & 2) != 0;
          PaymentDistribution said =
              own && weekday
                  ? forecast(known.portfolio(), known.own(), known.weekdayDue())
                  : own
                      ? onAnyDay(known.portfolio(), known.own())
                      : weekday
                          ? ofAnybody(known.portfolio(), known.weekdayDue())
                          : ofAnybody(known.portfolio());
          return ((set & 4) != 0 && disputed ? said.delayedBy(DISPUTE_DAYS) : said).laterThan(days);
        };
    double[] shares = FairShares.of(3, late);
    PaymentCounts own = known.own();
    List<Contribution> reasons = new ArrayList<>();
    reasons.add(
        new Contribution(
            own.known() == 0 ? "NO_HISTORY" : "PORTFOLIO",
            own.known() == 0
                ? "as the average debtor: it has no past yet"
                : "so often the creditor's debtors are late on the whole",
            100 * late.applyAsDouble(0)));
    reasons.add(
        new Contribution(
            "LATE_RATE",
            "%d of %d earlier due amounts were paid after the due date"
                .formatted(own.late(), own.known()),
            100 * shares[0]));
    reasons.add(
        new Contribution(
            "DUE_WEEKDAY",
            "it is due on a " + known.weekdayDue().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
            100 * shares[1]));
    if (disputed) {
      reasons.add(new Contribution("DISPUTED", "the invoice is disputed", 100 * shares[2]));
    }
    return List.copyOf(reasons);
  }

  /** Takes all there is: portfolio, weekday, own record. */
  public static PaymentDistribution forecast(
      PortfolioCounts portfolio, PaymentCounts own, DayOfWeek due) {
    double[] debtor = posterior(own.paid(), own.open(), portfolio.shares(), PORTFOLIO_WEIGHT);
    double[] expected = times(debtor, portfolio.tilt(due));
    return PaymentDistribution.of(
        posterior(own.paidDueOn(due), own.openDueOn(due), expected, OTHER_WEEKDAYS_WEIGHT));
  }

  /** Leaves the weekday out. */
  static PaymentDistribution onAnyDay(PortfolioCounts portfolio, PaymentCounts own) {
    return PaymentDistribution.of(
        posterior(own.paid(), own.open(), portfolio.shares(), PORTFOLIO_WEIGHT));
  }

  /** Leaves the debtor's own record out. */
  static PaymentDistribution ofAnybody(PortfolioCounts portfolio, DayOfWeek due) {
    return PaymentDistribution.of(times(portfolio.shares(), portfolio.tilt(due)));
  }

  static PaymentDistribution ofAnybody(PortfolioCounts portfolio) {
    return PaymentDistribution.of(portfolio.shares());
  }

  /**
   * The chance of each bin, given that it came so far: counted among those that came so far, with
   * the prior as so many payments more. That takes in what is still open without guessing its end.
   */
  private static double[] posterior(double[] paid, double[] open, double[] prior, double weight) {
    double[] shares = new double[paid.length];
    double cameSoFar = 1;
    double atRisk = sum(paid) + sum(open) + weight * sum(prior);
    for (int bin = 0; bin < paid.length; bin++) {
      atRisk -= open[bin];
      double here = paid[bin] + weight * prior[bin];
      double chance = bin == paid.length - 1 || atRisk <= here ? 1 : here / atRisk;
      shares[bin] = cameSoFar * chance;
      cameSoFar *= 1 - chance;
      atRisk -= here;
    }
    return shares;
  }

  private static double[] times(double[] shares, double[] factors) {
    double[] product = new double[shares.length];
    double sum = 0;
    for (int bin = 0; bin < product.length; bin++) {
      product[bin] = shares[bin] * factors[bin];
      sum += product[bin];
    }
    for (int bin = 0; bin < product.length; bin++) {
      product[bin] /= sum;
    }
    return product;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
