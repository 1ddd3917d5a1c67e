package org.encours.risk.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Whether what was said to come true in so many of a hundred cases did so. */
public final class Calibration {

  /**
   * Forecasts between two probabilities.
   *
   * @param from inclusive
   * @param to exclusive, but for 1
   * @param invoices how many were forecast so
   * @param predicted mean forecast
   * @param late share that was late
   */
  public record Band(double from, double to, int invoices, double predicted, double late) {}

  private static final double[] EDGES = {0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9, 1};

  private Calibration() {}

  /** Bands without any forecast are left out. */
  public static List<Band> of(Outcomes outcomes) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i + 1 < EDGES.length; i++) {
      band(outcomes, EDGES[i], EDGES[i + 1], bands);
    }
    return List.copyOf(bands);
  }

  private static void band(Outcomes outcomes, double from, double to, List<Band> bands) {
    double[] predicted = outcomes.predicted();
    int[] within =
        IntStream.range(0, predicted.length)
            .filter(i -> predicted[i] >= from && (predicted[i] < to || to == 1))
            .toArray();
    if (within.length > 0) {
      double mean = Arrays.stream(within).mapToDouble(i -> predicted[i]).average().orElseThrow();
      double late = Arrays.stream(within).filter(i -> outcomes.came()[i]).count();
      bands.add(new Band(from, to, within.length, mean, late / within.length));
    }
  }
}
