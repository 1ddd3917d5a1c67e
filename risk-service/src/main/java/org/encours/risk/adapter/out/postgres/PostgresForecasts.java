package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.Forecasts;
import org.encours.risk.application.view.InvoiceForecasts;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.InvoiceId;
import org.encours.risk.domain.forecast.InvoiceForecast;

@Singleton
class PostgresForecasts implements Forecasts, InvoiceForecasts {

  private static final String KEEP =
      """
      INSERT INTO forecast (creditor, debtor_id, invoice, disputed, issued_on, due_date, in_time_until, total, currency, open,
        late, counted, forecast, made_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT DO NOTHING
      """;

  /** Of two forecasts of an invoice the one that knows of the dispute stands. */
  private static final String STANDING =
      """
      UPDATE forecast SET stands = false
      WHERE creditor = ? AND invoice = ANY (?) AND NOT disputed AND stands
      """;

  private static final String OPEN_FORECASTS =
      "SELECT invoice, disputed, open FROM forecast WHERE creditor = ? AND debtor_id = ANY (?) AND"
          + " open > 0";

  private static final String OPEN =
      "UPDATE forecast SET open = ?, ended_on = ? WHERE creditor = ? AND invoice = ? AND disputed ="
          + " ?";

  private static final String PREDICTED_LATE =
      """
      SELECT f.*, d.reference, round(f.open * f.late, 2) AS at_risk
      FROM forecast f JOIN debtor d ON d.creditor = f.creditor AND d.id = f.debtor_id
      WHERE f.creditor = ? AND f.open > 0 AND f.stands AND f.due_date >= ? AND f.late > 0.5
        AND (?::text IS NULL OR f.currency = ?::text)
      ORDER BY at_risk DESC, f.invoice OFFSET ? LIMIT ?
      """;

  private final Sql sql;
  private final Documents documents;
  private final Clock clock;

  PostgresForecasts(Sql sql, Documents documents, Clock clock) {
    this.sql = sql;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public Set<InvoiceId> known(
      CreditorId creditor, Collection<InvoiceId> invoices, boolean disputed) {
    if (invoices.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        sql.rows(
            "SELECT invoice FROM forecast WHERE creditor = ? AND invoice = ANY (?) AND disputed ="
                + " ?",
            row -> new InvoiceId(row.getObject(1, UUID.class)),
            creditor,
            ids(invoices),
            disputed));
  }

  @Override
  public void keep(CreditorId creditor, List<InvoiceForecast> forecasts) {
    if (forecasts.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    sql.batch(KEEP, forecasts.stream().map(each -> row(creditor, each, now)).toList());
    List<InvoiceId> disputed =
        forecasts.stream().filter(InvoiceForecast::disputed).map(InvoiceForecast::invoice).toList();
    if (!disputed.isEmpty()) {
      sql.change(STANDING, creditor, ids(disputed));
    }
  }

  private Object[] row(CreditorId creditor, InvoiceForecast made, Instant now) {
    return new Object[] {
      creditor,
      made.debtor().value(),
      made.invoice().value(),
      made.disputed(),
      made.issuedOn(),
      made.dueDate(),
      made.inTimeUntil(),
      made.total().amount(),
      made.total().currency().getCurrencyCode(),
      made.total().amount(),
      made.forecast().late(),
      made.counted(),
      documents.write(StoredForecast.of(made.forecast())),
      now
    };
  }

  /**
   * Touches only what changed. The two are compared here and not in the database, which, as long as
   * it has no statistics of a table that fills, would join each row with each.
   */
  @Override
  public void noteOpen(
      CreditorId creditor,
      Collection<DebtorId> debtors,
      Map<InvoiceId, Money> open,
      Map<InvoiceId, LocalDate> ended) {
    record Known(UUID invoice, boolean disputed, BigDecimal open) {}
    List<Object[]> moved = new ArrayList<>();
    for (Known known :
        sql.rows(
            OPEN_FORECASTS,
            row -> new Known(row.getObject(1, UUID.class), row.getBoolean(2), row.getBigDecimal(3)),
            creditor,
            debtors.stream().map(DebtorId::value).toArray(UUID[]::new))) {
      InvoiceId invoice = new InvoiceId(known.invoice);
      Money now = open.get(invoice);
      BigDecimal amount = now == null ? BigDecimal.ZERO : now.amount();
      if (amount.compareTo(known.open) != 0) {
        LocalDate endedOn = amount.signum() > 0 ? null : ended.get(invoice);
        moved.add(new Object[] {amount, endedOn, creditor, known.invoice, known.disputed});
      }
    }
    if (!moved.isEmpty()) {
      sql.batch(OPEN, moved);
    }
  }

  @Override
  public List<Entry> of(CreditorId creditor, InvoiceId invoice) {
    return sql.rows(
        """
        SELECT f.*, d.reference, round(f.open * f.late, 2) AS at_risk
        FROM forecast f JOIN debtor d ON d.creditor = f.creditor AND d.id = f.debtor_id
        WHERE f.creditor = ? AND f.invoice = ? ORDER BY f.disputed
        """,
        this::entry,
        creditor,
        invoice.value());
  }

  @Override
  public List<Entry> predictedLate(
      CreditorId creditor, LocalDate today, Optional<String> currency, int skip, int most) {
    return sql.rows(PREDICTED_LATE, this::entry, creditor, today, currency, currency, skip, most);
  }

  private Entry entry(ResultSet row) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    InvoiceForecast made =
        new InvoiceForecast(
            new DebtorId(row.getObject("debtor_id", UUID.class)),
            new InvoiceId(row.getObject("invoice", UUID.class)),
            row.getObject("issued_on", LocalDate.class),
            row.getObject("due_date", LocalDate.class),
            row.getObject("in_time_until", LocalDate.class),
            money(row, "total", currency),
            row.getBoolean("disputed"),
            row.getBigDecimal("counted"),
            documents.read(row.getString("forecast"), StoredForecast.class).forecast());
    return new Entry(
        row.getString("reference"),
        made,
        money(row, "open", currency),
        Money.rounded(row.getBigDecimal("at_risk"), currency, java.math.RoundingMode.HALF_UP));
  }

  private static Money money(ResultSet row, String column, Currency currency) throws SQLException {
    return new Money(row.getBigDecimal(column).stripTrailingZeros(), currency);
  }

  private static UUID[] ids(Collection<InvoiceId> invoices) {
    return invoices.stream().map(InvoiceId::value).toArray(UUID[]::new);
  }
}
