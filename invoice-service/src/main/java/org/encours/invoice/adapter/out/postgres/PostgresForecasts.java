package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.encours.invoice.application.view.Forecasts;
import org.encours.invoice.domain.figures.AgeBucket;
import org.encours.invoice.domain.figures.AgeingFlow;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresForecasts implements Forecasts {

  /** What was open of each part of an invoice when it reached each age. */
  private static final String AGEING =
      """
      SELECT coalesce(sum(issued), 0) AS issued, coalesce(sum(greatest(at_0, 0)), 0) AS at_0,
        coalesce(sum(greatest(at_30, 0)), 0) AS at_30, coalesce(sum(greatest(at_60, 0)), 0) AS at_60,
        coalesce(sum(greatest(at_90, 0)), 0) AS at_90, coalesce(sum(lost), 0) AS lost
      FROM (
        SELECT sum(amount) FILTER (WHERE kind = 'ISSUED') AS issued,
          sum(amount) FILTER (WHERE business_date <= due_date) AS at_0,
          sum(amount) FILTER (WHERE business_date <= due_date + 30) AS at_30,
          sum(amount) FILTER (WHERE business_date <= due_date + 60) AS at_60,
          sum(amount) FILTER (WHERE business_date <= due_date + 90) AS at_90,
          -sum(amount) FILTER (WHERE kind IN ('WRITTEN_OFF', 'WRITE_OFF_REVERSED')) AS lost
        FROM ledger_entry
        WHERE creditor = ? AND currency = ? AND invoice_id IS NOT NULL AND business_date <= ? AND due_date < ?
        GROUP BY invoice_id, due_date) AS part
      """;

  private final Sql sql;

  PostgresForecasts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public AgeingFlow ageing(CreditorId creditor, String currency, LocalDate asOf) {
    return sql.one(AGEING, PostgresForecasts::flow, creditor, currency, asOf, asOf.minusDays(90))
        .orElseThrow();
  }

  private static AgeingFlow flow(ResultSet row) throws SQLException {
    return new AgeingFlow(
        Map.of(
            AgeBucket.NOT_DUE, row.getBigDecimal("issued"),
            AgeBucket.D1_30, row.getBigDecimal("at_0"),
            AgeBucket.D31_60, row.getBigDecimal("at_30"),
            AgeBucket.D61_90, row.getBigDecimal("at_60"),
            AgeBucket.D90_PLUS, row.getBigDecimal("at_90")),
        row.getBigDecimal("lost"));
  }
}
