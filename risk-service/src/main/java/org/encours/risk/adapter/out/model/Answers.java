package org.encours.risk.adapter.out.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.encours.kernel.Sentence;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.forecast.Forecast.Contribution;
import org.encours.risk.domain.forecast.Forecast.Stretch;
import org.encours.risk.domain.forecast.Forecaster.Question;
import org.encours.risk.model.DayBins;
import org.encours.risk.model.PaymentDistribution;
import org.encours.risk.model.Prediction;

/** Turns statistics into answers: the only place where these become decimals. */
final class Answers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Answers() {}

  /**
   * @param because reasons of the probability to be more than so many days late
   */
  static Forecast answer(
      Question question,
      PaymentDistribution expected,
      IntFunction<List<Prediction.Contribution>> because,
      String version) {
    int inTime = days(question.dueDate(), question.lastDayInTime());
    PaymentDistribution now =
        question
            .openThrough()
            .map(day -> expected.stillOpenThrough(days(question.dueDate(), day)))
            .orElse(expected);
    BigDecimal late = rounded(now.laterThan(inTime), 4);
    return new Forecast(
        late,
        rounded(now.laterThan(5), 4),
        rounded(now.laterThan(30), 4),
        rounded(now.meanDaysLate(), 1),
        rounded(now.medianDaysLate(), 1),
        stretches(expected),
        reasons(question, because.apply(inTime), expected.laterThan(inTime), late),
        version);
  }

  private static List<Stretch> stretches(PaymentDistribution expected) {
    List<Stretch> stretches = new ArrayList<>();
    for (int bin = 0; bin < DayBins.COUNT; bin++) {
      BigDecimal probability = rounded(expected.probability(bin), 5);
      if (probability.signum() > 0) {
        stretches.add(new Stretch(DayBins.from(bin), DayBins.to(bin), probability));
      }
    }
    return stretches;
  }

  /** Rounded so that they still add up: what rounding leaves goes to the weightiest. */
  private static List<Contribution> reasons(
      Question question, List<Prediction.Contribution> exact, double atIssue, BigDecimal late) {
    List<Contribution> reasons = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Prediction.Contribution each : exact) {
      BigDecimal points = rounded(each.points(), 2);
      if (points.signum() != 0) {
        reasons.add(new Contribution(new Sentence(each.code(), Map.of(), each.text()), points));
        sum = sum.add(points);
      }
    }
    BigDecimal open = late.multiply(HUNDRED).subtract(rounded(100 * atIssue, 2));
    if (question.openThrough().isPresent() && open.signum() != 0) {
      Sentence still =
          Sentence.of("STILL_OPEN", "it was still open on {day}")
              .with("day", question.openThrough().orElseThrow());
      reasons.add(new Contribution(still, open.setScale(2, RoundingMode.HALF_UP)));
      sum = sum.add(open);
    }
    reasons.sort(Comparator.comparing(reason -> reason.points().abs().negate()));
    BigDecimal rest = late.multiply(HUNDRED).subtract(sum);
    if (!reasons.isEmpty()) {
      Contribution first = reasons.getFirst();
      reasons.set(
          0,
          new Contribution(
              first.sentence(), first.points().add(rest).setScale(2, RoundingMode.HALF_UP)));
    }
    return reasons;
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
