package org.encours.risk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What moves the day of payment away from a debtor's habit, in days.
 *
 * @param dispute days that a dispute adds
 * @param paper days that sending on paper adds
 * @param sigma spread of one debtor's payments around its habit
 * @param tau spread of habits between debtors
 */
public record Effects(double dispute, double paper, double sigma, double tau) {

  private static final double LEAST_SPREAD = 1.0;

  /** One known payment, freed of its debtor's own mean. */
  private record Deviation(double days, double disputed, double paper) {}

  /** Days from due date, had the invoice been neither disputed nor on paper. */
  double habitDays(PastBehaviour past) {
    return past.daysFromDue() - dispute * past.disputed() - paper * past.paper();
  }

  double habitDays(HistoricInvoice known) {
    return habitDays(PastBehaviour.NONE.and(known));
  }

  /**
   * Least squares within debtors: only how the same debtor pays with and without a dispute counts,
   * so that slow debtors who also dispute do not inflate the effect.
   */
  static Effects fit(List<HistoricInvoice> known) {
    Collection<List<HistoricInvoice>> debtors =
        known.stream().collect(Collectors.groupingBy(HistoricInvoice::debtor)).values();
    List<Deviation> deviations = new ArrayList<>();
    debtors.forEach(invoices -> deviations.addAll(deviations(invoices)));
    double dd = sum(deviations, 0, 0);
    double pp = sum(deviations, 1, 1);
    double dp = sum(deviations, 0, 1);
    double dy = sum(deviations, 0, 2);
    double py = sum(deviations, 1, 2);
    double determinant = dd * pp - dp * dp;
    boolean both = determinant > 1e-9 * Math.max(1, dd * pp);
    double dispute = both ? (dy * pp - py * dp) / determinant : dd > 0 ? dy / dd : 0;
    double paper = both ? (py * dd - dy * dp) / determinant : dd > 0 || pp == 0 ? 0 : py / pp;
    double rest =
        deviations.stream()
            .mapToDouble(d -> d.days - dispute * d.disputed - paper * d.paper)
            .map(residual -> residual * residual)
            .sum();
    double freedom = Math.max(1, deviations.size() - debtors.size() - 2);
    double sigma = Math.max(LEAST_SPREAD, Math.sqrt(rest / freedom));
    return new Effects(dispute, paper, sigma, tau(debtors, dispute, paper, sigma));
  }

  /** Spread of debtors' means, less what chance alone would give with so few payments each. */
  private static double tau(
      Collection<List<HistoricInvoice>> debtors, double dispute, double paper, double sigma) {
    Effects effects = new Effects(dispute, paper, sigma, 0);
    double[] means =
        debtors.stream()
            .mapToDouble(
                invoices ->
                    invoices.stream().mapToDouble(effects::habitDays).average().orElseThrow())
            .toArray();
    double mean = java.util.Arrays.stream(means).average().orElse(0);
    double spread =
        java.util.Arrays.stream(means).map(m -> (m - mean) * (m - mean)).average().orElse(0);
    double byChance =
        debtors.stream().mapToDouble(d -> sigma * sigma / d.size()).average().orElse(0);
    return Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, spread - byChance)));
  }

  private static List<Deviation> deviations(List<HistoricInvoice> debtor) {
    double days = debtor.stream().mapToInt(HistoricInvoice::daysFromDue).average().orElseThrow();
    double disputed = debtor.stream().mapToInt(i -> i.disputed() ? 1 : 0).average().orElseThrow();
    double paper = debtor.stream().mapToInt(i -> i.onPaper() ? 1 : 0).average().orElseThrow();
    return debtor.stream()
        .map(
            i ->
                new Deviation(
                    i.daysFromDue() - days,
                    (i.disputed() ? 1 : 0) - disputed,
                    (i.onPaper() ? 1 : 0) - paper))
        .toList();
  }

  private static double sum(List<Deviation> deviations, int left, int right) {
    return deviations.stream().mapToDouble(d -> part(d, left) * part(d, right)).sum();
  }

  private static double part(Deviation deviation, int which) {
    return switch (which) {
      case 0 -> deviation.disputed;
      case 1 -> deviation.paper;
      default -> deviation.days;
    };
  }
}
