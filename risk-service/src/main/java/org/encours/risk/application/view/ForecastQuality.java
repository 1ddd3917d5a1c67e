package org.encours.risk.application.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.debtor.DebtorKind;

/** What was forecast when invoices were issued, set against what came. */
public interface ForecastQuality {

  /**
   * How well one forecaster did.
   *
   * @param brier mean squared error of the probability to be late, lower is better
   * @param auc how often a late one was rated above one in time; empty when all ended alike
   */
  record Score(BigDecimal brier, Optional<BigDecimal> auc) {}

  /**
   * @param said mean probability that was told
   * @param came share that was late
   */
  record Band(BigDecimal said, BigDecimal came, int invoices) {}

  /**
   * @param counting what a debtor's smoothed late rate said of the same invoices
   */
  record Segment(DebtorKind kind, int invoices, Score score, Score counting) {}

  /**
   * @param invoices that came due in the time and had been forecast at issue
   * @param meanAbsoluteError of the median days late, of those paid; empty when none was
   * @param coverage80 share of those paid that came between the days told as tenth and ninetieth
   */
  record Report(
      int invoices,
      Optional<Score> score,
      Optional<Score> counting,
      Optional<BigDecimal> meanAbsoluteError,
      Optional<BigDecimal> coverage80,
      List<Band> bands,
      List<Segment> segments) {}

  /**
   * @param from first due date
   * @param to last due date
   * @param today what is still open then and was to be paid by then is late
   */
  Report between(CreditorId creditor, LocalDate from, LocalDate to, LocalDate today);
}
