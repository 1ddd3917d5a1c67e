package org.encours.risk.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Predicted probabilities beside what came: the usual measures of a probabilistic forecast.
 *
 * @param predicted probabilities, 0 to 1
 * @param came whether it came true
 */
public record Outcomes(double[] predicted, boolean[] came) {

  /** Mean squared error of the probability; 0 is perfect. */
  public double brier() {
    return IntStream.range(0, came.length)
        .mapToDouble(this::squaredError)
        .average()
        .orElse(Double.NaN);
  }

  /** Share of right answers when one half is the threshold. */
  double accuracy() {
    return IntStream.range(0, came.length)
        .mapToDouble(i -> (predicted[i] > 0.5) == came[i] ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  /**
   * Area under the ROC curve: how often one that came true was rated above one that did not; ties
   * count half.
   */
  public double auc() {
    Integer[] order = order(Comparator.comparingDouble(i -> predicted[i]));
    double ranks = 0;
    long positives = 0;
    for (int i = 0; i < order.length; ) {
      int end = i;
      while (end < order.length && predicted[order[end]] == predicted[order[i]]) {
        end++;
      }
      double rank = (i + 1 + end) / 2.0;
      for (int k = i; k < end; k++) {
        if (came[order[k]]) {
          ranks += rank;
          positives++;
        }
      }
      i = end;
    }
    long negatives = came.length - positives;
    return (ranks - positives * (positives + 1) / 2.0) / (positives * (double) negatives);
  }

  /** How much more often it came true among the fifth rated highest than in all. */
  double liftOfTopFifth() {
    Integer[] order = order(Comparator.comparingDouble(i -> -predicted[i]));
    int fifth = Math.max(1, order.length / 5);
    double top = Arrays.stream(order).limit(fifth).filter(i -> came[i]).count() / (double) fifth;
    return top / base();
  }

  double base() {
    return IntStream.range(0, came.length).filter(i -> came[i]).count() / (double) came.length;
  }

  private Integer[] order(Comparator<Integer> by) {
    return IntStream.range(0, came.length).boxed().sorted(by).toArray(Integer[]::new);
  }

  Outcomes mixedWith(Outcomes other, double share) {
    double[] mixed = new double[predicted.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = share * predicted[i] + (1 - share) * other.predicted[i];
    }
    return new Outcomes(mixed, came);
  }

  double squaredError(int i) {
    double error = predicted[i] - (came[i] ? 1 : 0);
    return error * error;
  }
}
