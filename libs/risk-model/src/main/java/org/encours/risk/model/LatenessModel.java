package org.encours.risk.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /** From the average invoice to this one, one thing at a time: what each step adds. */
  private List<Contribution> reasons(Situation it) {
    PastBehaviour past = it.past();
    PastBehaviour habitOnly = disputeFree(past);
    Situation none =
        new Situation(PastBehaviour.NONE, typicalAmount, Optional.empty(), false, Optional.empty());
    Situation segment =
        new Situation(none.past(), typicalAmount, it.segment(), false, none.disputed());
    Situation habit = new Situation(habitOnly, typicalAmount, it.segment(), false, none.disputed());
    Situation disputing = new Situation(past, typicalAmount, it.segment(), false, none.disputed());
    Situation amount = new Situation(past, it.amount(), it.segment(), false, none.disputed());
    Situation paper = new Situation(past, it.amount(), it.segment(), it.onPaper(), none.disputed());
    List<Contribution> reasons = new ArrayList<>();
    add(reasons, "SEGMENT", "how debtors of its segment pay", none, segment);
    add(reasons, "HABIT", habitText(past), segment, habit);
    add(
        reasons,
        "DISPUTES",
        past.disputed() + " of " + past.settled() + " were disputed",
        habit,
        disputing);
    add(reasons, "AMOUNT", "larger invoices are disputed more often", disputing, amount);
    add(reasons, "PAPER", "an invoice on paper is paid later", amount, paper);
    add(
        reasons,
        "DISPUTED",
        it.disputed().orElse(false) ? "the invoice is disputed" : "the invoice is not disputed",
        paper,
        it);
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.points())));
    return List.copyOf(reasons);
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

  private void add(
      List<Contribution> reasons, String code, String text, Situation before, Situation after) {
    double points = 100 * (probabilityLate(after) - probabilityLate(before));
    if (Math.abs(points) >= 0.5) {
      reasons.add(new Contribution(code, text, points));
    }
  }
}
