package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.PaymentForecasts;
import org.encours.invoice.application.view.CashForecasts;
import org.encours.invoice.domain.cashforecast.CashForecast;
import org.encours.invoice.domain.cashforecast.OpenPart;
import org.encours.invoice.domain.cashforecast.PaymentDays;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresCashForecasts implements CashForecasts, PaymentForecasts {

  private static final String SAVE =
      """
      INSERT INTO payment_forecast (creditor, invoice_id, first_days, last_days, millionths) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (creditor, invoice_id) DO UPDATE SET first_days = excluded.first_days,
        last_days = excluded.last_days, millionths = excluded.millionths
      """;

  /** Sold and factored claims bring us no cash any more. */
  private static final String OPEN =
      """
      WITH part AS (
        SELECT debtor_id, invoice_id, currency, due_date, sum(amount) AS open FROM ledger_entry
        WHERE creditor = ? AND business_date <= ? AND invoice_id IS NOT NULL
        GROUP BY debtor_id, invoice_id, currency, due_date HAVING sum(amount) > 0)
      SELECT part.debtor_id, part.currency, part.due_date, part.open, f.first_days, f.last_days, f.millionths
      FROM part
        JOIN invoice i ON i.id = part.invoice_id AND i.assigned_to IS NULL
        JOIN debtor d ON d.id = part.debtor_id
        LEFT JOIN payment_forecast f ON f.creditor = ? AND f.invoice_id = part.invoice_id
      WHERE ?::text IS NULL OR d.reference = ?
      ORDER BY part.currency
      """;

  private final Sql sql;

  PostgresCashForecasts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void save(CreditorId creditor, UUID invoice, PaymentDays days) {
    sql.update(
        SAVE,
        creditor,
        invoice,
        ints(days.stretches().stream().map(PaymentDays.Stretch::from).toList()),
        ints(days.stretches().stream().map(PaymentDays.Stretch::to).toList()),
        ints(days.stretches().stream().map(PaymentDays.Stretch::millionths).toList()));
  }

  @Override
  public List<CashForecast> of(
      CreditorId creditor, LocalDate asOf, int weeks, Optional<String> debtor) {
    List<OpenPart> parts =
        sql.list(
            OPEN,
            PostgresCashForecasts::part,
            creditor,
            asOf,
            creditor,
            debtor.orElse(null),
            debtor.orElse(null));
    return CashForecast.of(parts, asOf, weeks);
  }

  private static OpenPart part(ResultSet row) throws SQLException {
    return new OpenPart(
        Sql.id(row, "debtor_id"),
        Sql.date(row, "due_date"),
        Sql.money(row, "open", row.getString("currency")),
        days(row));
  }

  private static Optional<PaymentDays> days(ResultSet row) throws SQLException {
    Array first = row.getArray("first_days");
    if (first == null) {
      return Optional.empty();
    }
    Integer[] from = (Integer[]) first.getArray();
    Integer[] to = (Integer[]) row.getArray("last_days").getArray();
    Integer[] millionths = (Integer[]) row.getArray("millionths").getArray();
    List<PaymentDays.Stretch> stretches = new ArrayList<>(from.length);
    for (int i = 0; i < from.length; i++) {
      stretches.add(new PaymentDays.Stretch(from[i], to[i], millionths[i]));
    }
    return Optional.of(new PaymentDays(stretches));
  }

  private static Sql.Column ints(List<Integer> values) {
    return new Sql.Column("int4", values.toArray());
  }
}
