package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.view.DisputeViews;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresDisputeViews implements DisputeViews {

  private final Sql sql;

  PostgresDisputeViews(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Entry> list(CreditorId creditor, Filter filter, Optional<UUID> after, int atMost) {
    return sql.list(
        """
        SELECT d.*, i.number, i.debtor_reference FROM dispute d JOIN invoice i ON i.id = d.invoice_id
        WHERE d.creditor = ? AND (?::uuid IS NULL OR d.id > ?::uuid)
          AND (?::boolean IS NULL OR (d.outcome IS NULL) = ?::boolean)
          AND (?::text IS NULL OR d.owner = ?) AND (?::date IS NULL OR d.deadline < ?::date)
        ORDER BY d.id LIMIT ?
        """,
        PostgresDisputeViews::entry,
        creditor,
        after,
        after,
        filter.pending(),
        filter.pending(),
        filter.owner(),
        filter.owner(),
        filter.deadlineBefore(),
        filter.deadlineBefore(),
        atMost);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        Sql.id(row, "id"),
        Sql.id(row, "invoice_id"),
        row.getString("number"),
        row.getString("debtor_reference"),
        Dispute.Reason.valueOf(row.getString("reason")),
        Sql.money(row, "amount", row.getString("currency")),
        row.getString("note"),
        Sql.date(row, "opened_on"),
        row.getString("owner"),
        Sql.date(row, "deadline"),
        Sql.textIf(row, "outcome").map(Dispute.Outcome::valueOf).orElse(null),
        Sql.date(row, "resolved_on"));
  }

  @Override
  public List<Statistic> statistics(CreditorId creditor, LocalDate from, LocalDate to) {
    return sql.list(
        """
        SELECT reason, currency, sum(amount) AS amount, count(*) AS opened,
          count(*) FILTER (WHERE outcome IS NULL) AS pending,
          count(*) FILTER (WHERE outcome = 'UPHELD') AS upheld,
          count(*) FILTER (WHERE outcome = 'REJECTED') AS rejected,
          count(*) FILTER (WHERE outcome = 'PARTLY') AS partly,
          count(*) FILTER (WHERE deadline < coalesce(resolved_on, ?)) AS late,
          round(avg(resolved_on - opened_on), 2) AS average_days
        FROM dispute WHERE creditor = ? AND opened_on BETWEEN ? AND ?
        GROUP BY reason, currency ORDER BY opened DESC, reason, currency
        """,
        row ->
            new Statistic(
                Dispute.Reason.valueOf(row.getString("reason")),
                Sql.money(row, "amount", row.getString("currency")),
                row.getInt("opened"),
                row.getInt("pending"),
                row.getInt("upheld"),
                row.getInt("rejected"),
                row.getInt("partly"),
                row.getInt("late"),
                row.getBigDecimal("average_days")),
        to,
        creditor,
        from,
        to);
  }
}
