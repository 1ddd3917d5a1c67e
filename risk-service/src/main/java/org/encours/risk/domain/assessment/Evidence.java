package org.encours.risk.domain.assessment;

import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Incidents;
import org.encours.risk.domain.behaviour.PaymentRecord;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.credit.Cover;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.LimitOverride;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.solvency.SolvencyReport;

/**
 * What an assessment was made from, kept with it so that it can be explained years later even when
 * facts, policy or rules have changed since.
 */
public record Evidence(
    PaymentRecord record,
    Incidents incidents,
    Money overdue,
    int oldestOverdueDays,
    Money monthlyTurnover,
    Money monthlyPaid,
    PortfolioRates portfolio,
    Optional<Forecast> forecast,
    CreditPolicy policy,
    Optional<SolvencyReport> solvency,
    Optional<LimitOverride> override,
    Optional<Cover> cover) {

  static Evidence of(
      Behaviour behaviour,
      PortfolioRates portfolio,
      Optional<Forecast> forecast,
      CreditPolicy policy,
      ManualInputs given) {
    return new Evidence(
        behaviour.record(),
        behaviour.incidents(),
        behaviour.position().overdue(),
        behaviour.position().oldestOverdueDays(),
        behaviour.position().monthlyTurnover(),
        behaviour.position().monthlyPaid(),
        portfolio,
        forecast,
        policy,
        given.solvency(),
        given.override(),
        given.cover());
  }
}
