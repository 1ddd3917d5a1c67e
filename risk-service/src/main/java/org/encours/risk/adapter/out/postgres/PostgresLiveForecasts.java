package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;
import org.encours.risk.adapter.out.events.ForecastEvents;
import org.encours.risk.application.port.LiveForecasts;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.InvoiceId;
import org.encours.risk.domain.forecast.LiveForecast;

@Singleton
class PostgresLiveForecasts implements LiveForecasts {

  private static final String TOLD =
      """
      SELECT f.invoice, f.debtor_id, d.reference, f.as_of, f.due_date, f.forecast
      FROM live_forecast f JOIN debtor d ON d.creditor = f.creditor AND d.id = f.debtor_id
      WHERE f.creditor = ? AND f.debtor_id = ANY (?)
      """;

  private static final String TELL =
      """
      INSERT INTO live_forecast (creditor, invoice, debtor_id, as_of, due_date, forecast)
      VALUES (?, ?, ?, ?, ?, ?::jsonb)
      ON CONFLICT (creditor, invoice) DO UPDATE
        SET as_of = excluded.as_of, due_date = excluded.due_date, forecast = excluded.forecast
      """;

  private final Sql sql;
  private final Documents documents;
  private final Outbox outbox;

  PostgresLiveForecasts(Sql sql, Documents documents, Outbox outbox) {
    this.sql = sql;
    this.documents = documents;
    this.outbox = outbox;
  }

  @Override
  public Map<InvoiceId, LiveForecast> told(CreditorId creditor, Collection<DebtorId> debtors) {
    Map<InvoiceId, LiveForecast> told = new LinkedHashMap<>();
    UUID[] ids = debtors.stream().map(DebtorId::value).toArray(UUID[]::new);
    sql.rows(TOLD, this::read, creditor, ids).forEach(each -> told.put(each.invoice(), each));
    return told;
  }

  @Override
  public void tell(CreditorId creditor, List<LiveForecast> forecasts) {
    if (forecasts.isEmpty()) {
      return;
    }
    sql.batch(TELL, forecasts.stream().map(each -> row(creditor, each)).toList());
    outbox.append(forecasts.stream().map(each -> ForecastEvents.of(creditor, each)).toList());
  }

  @Override
  public void drop(CreditorId creditor, Collection<InvoiceId> closed) {
    if (!closed.isEmpty()) {
      sql.change(
          "DELETE FROM live_forecast WHERE creditor = ? AND invoice = ANY (?)",
          creditor,
          closed.stream().map(InvoiceId::value).toArray(UUID[]::new));
    }
  }

  private Object[] row(CreditorId creditor, LiveForecast forecast) {
    return new Object[] {
      creditor,
      forecast.invoice().value(),
      forecast.debtor().value(),
      forecast.asOf(),
      forecast.dueDate(),
      documents.write(StoredForecast.of(forecast.forecast()))
    };
  }

  private LiveForecast read(ResultSet row) throws SQLException {
    return new LiveForecast(
        new DebtorId(row.getObject("debtor_id", UUID.class)),
        row.getString("reference"),
        new InvoiceId(row.getObject("invoice", UUID.class)),
        row.getObject("as_of", LocalDate.class),
        row.getObject("due_date", LocalDate.class),
        documents.read(row.getString("forecast"), StoredForecast.class).forecast());
  }
}
