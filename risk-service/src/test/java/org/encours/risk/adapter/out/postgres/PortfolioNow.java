package org.encours.risk.adapter.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.behaviour.PortfolioRates;

/** How all debtors pay at this moment: what the service looks at only every few seconds. */
@ApplicationScoped
public class PortfolioNow {

  private final Sql sql;

  PortfolioNow(Sql sql) {
    this.sql = sql;
  }

  public PortfolioRates of(CreditorId creditor) {
    return new Portfolios(sql, Clock.systemUTC()).of(creditor);
  }
}
