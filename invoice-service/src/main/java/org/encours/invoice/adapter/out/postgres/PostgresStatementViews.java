package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.view.StatementViews;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresStatementViews implements StatementViews {

  private final Sql sql;

  PostgresStatementViews(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Entry> list(CreditorId creditor, String iban, Optional<UUID> after, int atMost) {
    return sql.list(
        """
        SELECT * FROM (
          SELECT s.*, sequence - lag(sequence) OVER account - 1 AS missing, opening - lag(closing) OVER account AS difference
          FROM bank_statement s WHERE creditor = ?
          WINDOW account AS (PARTITION BY iban ORDER BY closes_on, sequence, id)) AS statement
        WHERE (?::text IS NULL OR iban = ?) AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?
        """,
        PostgresStatementViews::entry,
        creditor,
        iban,
        iban,
        after,
        after,
        atMost);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    BigDecimal difference = row.getBigDecimal("difference");
    Long missing = row.getObject("missing", Long.class);
    return new Entry(
        Sql.id(row, "id"),
        row.getString("iban"),
        row.getString("statement_id"),
        row.getObject("sequence", Long.class),
        Sql.date(row, "closes_on"),
        Sql.moneyIf(row, "opening", currency).orElse(null),
        Sql.moneyIf(row, "closing", currency).orElse(null),
        row.getInt("entries"),
        row.getTimestamp("loaded_at").toInstant(),
        // A running number that starts anew with the year leaves nothing missing.
        missing == null || missing < 0 ? null : missing,
        difference == null || difference.signum() == 0
            ? null
            : Sql.moneyIf(row, "difference", currency).orElse(null));
  }
}
