package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.encours.invoice.application.view.PeriodFigures;
import org.encours.invoice.domain.figures.MonthSales;
import org.encours.invoice.domain.figures.Receivables;
import org.encours.invoice.domain.figures.Settlement;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresPeriodFigures implements PeriodFigures {

  private static final String RECEIVABLES =
      """
      SELECT coalesce(sum(amount) FILTER (WHERE business_date < ?), 0) AS at_begin,
        coalesce(sum(amount), 0) AS at_end,
        coalesce(sum(amount) FILTER (WHERE due_date >= ?), 0) AS not_due,
        coalesce(sum(amount) FILTER (WHERE kind = 'ISSUED' AND business_date >= ?), 0) AS sales
      FROM ledger_entry
      WHERE creditor = ? AND currency = ? AND business_date <= ? AND debtor_id IS NOT NULL
      """;

  private static final String MONTHS =
      """
      WITH sold AS (
        SELECT date_trunc('month', business_date)::date AS month, sum(amount) AS sales
        FROM ledger_entry
        WHERE creditor = ? AND currency = ? AND business_date <= ? AND kind = 'ISSUED' GROUP BY 1)
      SELECT m.month::date AS month, coalesce(sales, 0) AS sales
      FROM generate_series((SELECT min(month) FROM sold), ?::date, '1 month') AS m(month)
      LEFT JOIN sold ON sold.month = m.month::date ORDER BY 1 DESC
      """;

  private final Sql sql;

  PostgresPeriodFigures(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Sums sums(CreditorId creditor, LocalDate from, LocalDate to, String currency) {
    Receivables receivables =
        sql.one(
                RECEIVABLES,
                row -> receivables(row, from, to),
                from,
                to,
                from,
                creditor,
                currency,
                to)
            .orElseThrow();
    List<MonthSales> months =
        sql.list(MONTHS, row -> month(row, to), creditor, currency, to, to.withDayOfMonth(1));
    List<Settlement> settled =
        sql.list(
            """
            SELECT -e.amount AS amount, i.issue_date, e.due_date, e.business_date AS paid_on
            FROM ledger_entry e JOIN receipt r ON r.id = e.source JOIN invoice i ON i.id = e.invoice_id
            WHERE e.creditor = ? AND e.currency = ? AND e.kind = 'PAID' AND e.business_date BETWEEN ? AND ?
              AND (r.reversed_on IS NULL OR r.reversed_on > ?)
            """,
            PostgresPeriodFigures::settlement,
            creditor,
            currency,
            from,
            to,
            to);
    return new Sums(receivables, months, settled);
  }

  private static Receivables receivables(ResultSet row, LocalDate from, LocalDate to)
      throws SQLException {
    return new Receivables(
        row.getBigDecimal("at_begin"),
        row.getBigDecimal("at_end"),
        row.getBigDecimal("not_due"),
        row.getBigDecimal("sales"),
        Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1));
  }

  /** The last month counts its days up to the report's end only. */
  private static MonthSales month(ResultSet row, LocalDate to) throws SQLException {
    LocalDate month = Sql.date(row, "month");
    boolean last = month.equals(to.withDayOfMonth(1));
    return new MonthSales(
        row.getBigDecimal("sales"), last ? to.getDayOfMonth() : month.lengthOfMonth());
  }

  private static Settlement settlement(ResultSet row) throws SQLException {
    return new Settlement(
        row.getBigDecimal("amount"),
        Sql.date(row, "issue_date"),
        Sql.date(row, "due_date"),
        Sql.date(row, "paid_on"));
  }
}
