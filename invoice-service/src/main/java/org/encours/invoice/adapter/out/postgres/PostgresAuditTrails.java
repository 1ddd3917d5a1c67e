package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.application.view.AuditTrails;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresAuditTrails implements AuditTrails {

  private final Sql sql;

  PostgresAuditTrails(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Entry> of(CreditorId creditor, String subject, Optional<Long> after, int atMost) {
    return sql.list(
        """
        SELECT * FROM (
          SELECT position, at, who, what, subject, data,
            lag(data) OVER (PARTITION BY split_part(what, '.', 1) ORDER BY position) AS before
          FROM audit_entry WHERE creditor = ? AND subject = ?) AS trail
        WHERE position > ? ORDER BY position LIMIT ?
        """,
        row ->
            new Entry(
                row.getLong("position"),
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getString("what"),
                row.getString("subject"),
                row.getString("before"),
                row.getString("data")),
        creditor,
        subject,
        after.orElse(0L),
        atMost);
  }
}
