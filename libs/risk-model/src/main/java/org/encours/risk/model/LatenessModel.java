package org.encours.risk.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.encours.risk.model.Prediction.Contribution;

/**
 * Lateness has two causes, habit and dispute, and they mix: the day of payment is normal around the
 * debtor's habit, and a dispute, if there is one, moves it by weeks. A debtor's habit is its own
 * mean pulled to its segment's while it is short (empirical Bayes); whether it will dispute is a
 * logistic regression.
 *
 * @param effects what a dispute and paper add, and the spreads
 * @param habits mean habit by segment
 * @param disputes probability of a dispute
 * @param typicalAmount for reasons: what the average invoice is
 */
public record LatenessModel(
    Effects effects, ShrunkenMean habits, DisputeModel disputes, double typicalAmount) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Whole days: late begins half a day after the due date. */
  private static final double HALF_A_DAY = 0.5;

  public Prediction predict(Situation situation) {
    Mixture mixture = mixture(situation);
    return new Prediction(
        mixture.above(HALF_A_DAY),
        mixture.above(30 + HALF_A_DAY),
        mixture.medianLate(),
        reasons(situation));
  }

  double probabilityLate(Situation situation) {
    return mixture(situation).above(HALF_A_DAY);
  }

  /** The same by day, so that it can be set beside what is counted. */
  PaymentDistribution distribution(Situation situation) {
    Mixture mixture = mixture(situation);
    double[] weights = new double[DayBins.COUNT];
    double before = 1;
    for (int bin = 0; bin < weights.length; bin++) {
      double after = bin == weights.length - 1 ? 0 : mixture.above(DayBins.to(bin) + HALF_A_DAY);
      weights[bin] = before - after;
      before = after;
    }
    return PaymentDistribution.of(weights);
  }

  private record Mixture(double disputed, double habit, double dispute, double spread) {

    double above(double days) {
      return (1 - disputed) * tail((days - habit) / spread)
          + disputed * tail((days - habit - dispute) / spread);
    }

    /** The day by which it is as likely paid as not; 0 when that is not after the due date. */
    double medianLate() {
      double low = 0;
      double high = 365;
      if (above(HALF_A_DAY) <= 0.5) {
        return 0;
      }
      while (high - low > 0.01) {
        double middle = (low + high) / 2;
        if (above(middle) > 0.5) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return (low + high) / 2;
    }

    private static double tail(double z) {
      return NORMAL.survivalProbability(z);
    }
  }

  private Mixture mixture(Situation situation) {
    PastBehaviour past = situation.past();
    double ratio = effects.sigma() * effects.sigma() / (effects.tau() * effects.tau());
    double habit =
        (effects.habitDays(past) + ratio * habits.of(situation.segment()))
            / (past.settled() + ratio);
    double spread = effects.sigma() * Math.sqrt(1 + 1 / (past.settled() + ratio));
    double disputed =
        situation
            .disputed()
            .map(is -> is ? 1.0 : 0.0)
            .orElseGet(() -> disputes.probability(situation));
    return new Mixture(
        disputed, habit + (situation.onPaper() ? effects.paper() : 0), effects.dispute(), spread);
  }

  /** From the average invoice to this one: what each thing adds, whatever the order of telling. */
  private List<Contribution> reasons(Situation it) {
    List<Contribution> reasons = contributions(it, this::probabilityLate);
    return reasons.stream().filter(reason -> Math.abs(reason.points()) >= 0.5).toList();
  }

  /** Of any probability that a situation tells. */
  List<Contribution> contributions(Situation it, ToDoubleFunction<Situation> probability) {
    PastBehaviour past = it.past();
    PastBehaviour habitOnly = disputeFree(past);
    double[] shares =
        FairShares.of(
            6,
            set ->
                probability.applyAsDouble(
                    new Situation(
                        (set & 2) == 0 ? PastBehaviour.NONE : (set & 4) == 0 ? habitOnly : past,
                        (set & 8) == 0 ? typicalAmount : it.amount(),
                        (set & 1) == 0 ? Optional.empty() : it.segment(),
                        (set & 16) != 0 && it.onPaper(),
                        (set & 32) == 0 ? Optional.empty() : it.disputed())));
    List<Contribution> reasons =
        new ArrayList<>(
            List.of(
                new Contribution("SEGMENT", "how debtors of its segment pay", 100 * shares[0]),
                new Contribution("HABIT", habitText(past), 100 * shares[1]),
                new Contribution(
                    "DISPUTES",
                    past.disputed() + " of " + past.settled() + " were disputed",
                    100 * shares[2]),
                new Contribution(
                    "AMOUNT", "larger invoices are disputed more often", 100 * shares[3]),
                new Contribution("PAPER", "an invoice on paper is paid later", 100 * shares[4]),
                new Contribution(
                    "DISPUTED",
                    it.disputed().orElse(false)
                        ? "the invoice is disputed"
                        : "the invoice is not disputed",
                    100 * shares[5])));
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.points())));
    return List.copyOf(reasons);
  }

  /** What the average invoice is late with. */
  Situation averageInvoice() {
    return new Situation(
        PastBehaviour.NONE, typicalAmount, Optional.empty(), false, Optional.empty());
  }

  /** The same habit, without a word on disputes: as many as the portfolio has. */
  private PastBehaviour disputeFree(PastBehaviour past) {
    int usual = Math.toIntExact(Math.round(past.settled() * disputes.usualRate()));
    long days = Math.round(past.daysFromDue() + effects.dispute() * (usual - past.disputed()));
    return new PastBehaviour(past.settled(), days, usual, past.paper(), past.late());
  }

  private String habitText(PastBehaviour past) {
    double days = past.settled() == 0 ? 0 : effects.habitDays(past) / past.settled();
    return String.format(
        Locale.ROOT,
        "undisputed, it pays %.1f days %s the due date (%d invoices)",
        Math.abs(days),
        days > 0 ? "after" : "before",
        past.settled());
  }
}
