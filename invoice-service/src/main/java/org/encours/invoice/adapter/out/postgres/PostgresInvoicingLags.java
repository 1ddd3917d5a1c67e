package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.encours.invoice.application.view.InvoicingLags;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresInvoicingLags implements InvoicingLags {

  private static final int LATEST = 20;

  private final Sql sql;

  PostgresInvoicingLags(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Lag lag(CreditorId creditor, LocalDate from, LocalDate to) {
    List<Late> latest =
        sql.list(
            """
            SELECT id, number, debtor_reference, delivery_date, issue_date, issue_date - delivery_date AS days, total, currency
            FROM invoice WHERE creditor = ? AND issue_date BETWEEN ? AND ? AND delivery_date < issue_date
            ORDER BY days DESC, total DESC LIMIT ?
            """,
            row ->
                new Late(
                    Sql.id(row, "id"),
                    row.getString("number"),
                    row.getString("debtor_reference"),
                    Sql.date(row, "delivery_date"),
                    Sql.date(row, "issue_date"),
                    row.getInt("days"),
                    Sql.money(row, "total", row.getString("currency"))),
            creditor,
            from,
            to,
            LATEST);
    return sql.one(
            """
            SELECT count(*) AS invoices, count(delivery_date) AS delivered,
              round(sum(total * (issue_date - delivery_date)) / nullif(sum(total) FILTER (WHERE delivery_date IS NOT NULL), 0), 2)
                AS average,
              percentile_cont(0.5) WITHIN GROUP (ORDER BY issue_date - delivery_date)::numeric(10, 1) AS median,
              max(issue_date - delivery_date) AS longest
            FROM invoice WHERE creditor = ? AND issue_date BETWEEN ? AND ?
            """,
            row ->
                new Lag(
                    from,
                    to,
                    row.getInt("invoices"),
                    row.getInt("delivered"),
                    row.getBigDecimal("average"),
                    row.getBigDecimal("median"),
                    row.getObject("longest", Integer.class),
                    latest),
            creditor,
            from,
            to)
        .orElseThrow();
  }
}
