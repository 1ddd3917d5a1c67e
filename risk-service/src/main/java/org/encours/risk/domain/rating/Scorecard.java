package org.encours.risk.domain.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.PaymentRecord;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.solvency.SolvencyReport;

/**
 * An additive scorecard: {@link #BASE} plus the weights of the reasons, held within 0 and 100, so
 * that every point can be traced to a fact.
 *
 * <p>The payment record weighs most ({@link PaymentPoints}). What is overdue now and incidents
 * correct it ({@link ConductPoints}), so do accounts; public events cap it ({@link
 * SolvencyPoints}). Lateness is not insolvency: who pays every invoice three weeks late is a D,
 * which still buys against a deposit; E is left to those who pay months late, break their word, or
 * are failing.
 */
public final class Scorecard {

  /** Change it with any rule of a score: assessments name the version that made them. */
  public static final String VERSION = "scorecard-1";

  /** The score before anything is known. */
  public static final int BASE = 60;

  private Scorecard() {}

  /**
   * Rates a debtor by its behaviour, its last report, and what is forecast of its next invoice: by
   * the creditor's model, or else by the debtor's own rate against the portfolio's.
   */
  public static Rating rate(
      Behaviour behaviour,
      PortfolioRates portfolio,
      Optional<Forecast> next,
      Optional<SolvencyReport> solvency) {
    PaymentRecord record = behaviour.record();
    BigDecimal late = next.map(Forecast::late).orElse(record.lateRate(portfolio));
    BigDecimal late30 = next.map(Forecast::late30).orElse(record.lateRate30(portfolio));
    List<Reason> reasons = new ArrayList<>();
    reasons.addAll(PaymentPoints.of(record, portfolio, late, late30));
    reasons.addAll(ConductPoints.of(behaviour.position(), behaviour.incidents()));
    solvency.ifPresent(
        report -> reasons.addAll(SolvencyPoints.ofAccounts(report, behaviour.asOf())));
    solvency.ifPresent(report -> SolvencyPoints.cap(report, reasons));
    reasons.removeIf(reason -> reason.weight() == 0 && !reason.code().equals("NO_HISTORY"));
    reasons.sort(Comparator.comparingInt((Reason reason) -> -Math.abs(reason.weight())));
    int score = total(reasons);
    return new Rating(
        score,
        Grade.ofScore(score),
        late30,
        next.map(Forecast::meanDaysLate).orElse(record.expectedDaysLate(portfolio)),
        reasons,
        next.map(forecast -> VERSION + "+" + forecast.modelVersion()).orElse(VERSION));
  }

  static int total(List<Reason> reasons) {
    int sum = BASE + reasons.stream().mapToInt(Reason::weight).sum();
    return Math.clamp(sum, 0, 100);
  }
}
