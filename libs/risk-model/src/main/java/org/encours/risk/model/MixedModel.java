package org.encours.risk.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.encours.risk.model.Prediction.Contribution;

/**
 * Mixes what is counted with what is learnt, in the shares that forecast best on a stretch of the
 * past which neither had seen.
 *
 * @param countingShare 1 when what was learnt added nothing
 */
public record MixedModel(LatenessModel learnt, double countingShare) {

  public PaymentDistribution distribution(Known known) {
    PaymentDistribution counted = CountingForecaster.forecast(known);
    return countingShare == 1
        ? counted
        : PaymentDistribution.mixed(counted, countingShare, learnt.distribution(known.situation()));
  }

  /** Where the probability to be paid more than so many days late comes from; they add up to it. */
  public List<Contribution> contributions(Known known, int days) {
    List<Contribution> reasons = new ArrayList<>();
    for (Contribution counted : CountingForecaster.contributions(known, days)) {
      reasons.add(counted.times(countingShare));
    }
    if (countingShare < 1) {
      double rest = 1 - countingShare;
      double average = learnt.distribution(learnt.averageInvoice()).laterThan(days);
      reasons.add(
          new Contribution("AVERAGE", "as the average invoice learnt from", 100 * rest * average));
      learnt
          .contributions(known.situation(), it -> learnt.distribution(it).laterThan(days))
          .forEach(each -> reasons.add(each.times(rest)));
    }
    return List.copyOf(reasons);
  }

  /** Probability that it is paid after a day that may lie after its due date. */
  double probabilityAfter(Known known, LocalDate lastDayInTime) {
    int days = Math.toIntExact(ChronoUnit.DAYS.between(known.due(), lastDayInTime));
    return distribution(known).laterThan(days);
  }

  double probabilityLate(Known known) {
    return distribution(known).laterThan(0);
  }

  public double typicalAmount() {
    return learnt.typicalAmount();
  }
}
