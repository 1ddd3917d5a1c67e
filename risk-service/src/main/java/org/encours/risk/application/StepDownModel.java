package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.LatenessModels;
import org.encours.risk.application.view.ForecastQuality;

/** Takes a model out of force that forecast worse than counting did for a quarter. */
@ApplicationScoped
public class StepDownModel {

  private static final int QUARTER_DAYS = 91;
  private static final int LEAST_INVOICES = 50;

  private final ForecastQuality quality;
  private final LatenessModels models;
  private final Debtors debtors;
  private final Clock clock;

  StepDownModel(ForecastQuality quality, LatenessModels models, Debtors debtors, Clock clock) {
    this.quality = quality;
    this.models = models;
    this.debtors = debtors;
    this.clock = clock;
  }

  /**
   * @return whether a model stepped down
   */
  @Transactional
  public boolean stepDownIfBehind(CreditorId creditor) {
    LocalDate today = LocalDate.now(clock);
    var report = quality.between(creditor, today.minusDays(QUARTER_DAYS), today, today);
    if (report.invoices() < LEAST_INVOICES) {
      return false;
    }
    var said = report.score().orElseThrow().brier();
    var counted = report.counting().orElseThrow().brier();
    if (said.compareTo(counted) <= 0) {
      return false;
    }
    String why =
        "stepped down on %s: its Brier score over the last quarter was %s, that of counting %s"
            .formatted(today, said.toPlainString(), counted.toPlainString());
    boolean steppedDown = models.stepDown(creditor, why);
    if (steppedDown) {
      debtors.markAllChanged(creditor);
    }
    return steppedDown;
  }
}
