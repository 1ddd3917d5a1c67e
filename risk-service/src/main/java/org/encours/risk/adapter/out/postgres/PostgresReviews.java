package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Reviews;
import org.encours.risk.application.view.ReviewRun;
import org.encours.risk.application.view.ReviewRuns;

@Singleton
class PostgresReviews implements Reviews, ReviewRuns {

  private final Sql sql;
  private final Clock clock;

  PostgresReviews(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public ReviewRun open(CreditorId creditor, UUID id, LocalDate businessDate, long total) {
    sql.change(
        """
        INSERT INTO review (id, creditor, business_date, status, total, started_at)
        VALUES (?, ?, ?, 'RUNNING', ?, ?) ON CONFLICT DO NOTHING
        """,
        id,
        creditor,
        businessDate,
        total,
        clock.instant());
    return sql.row(
            "SELECT * FROM review WHERE creditor = ? AND business_date = ? AND status = 'RUNNING'",
            PostgresReviews::read,
            creditor,
            businessDate)
        .orElseThrow(() -> new IllegalStateException("the run ended while it was opened"));
  }

  @Override
  public void advance(CreditorId creditor, UUID id, int done) {
    sql.change(
        "UPDATE review SET done = done + ? WHERE creditor = ? AND id = ?", done, creditor, id);
  }

  @Override
  public void finish(CreditorId creditor, UUID id, String status) {
    sql.change(
        """
        UPDATE review SET status = ?, ended_at = ?
        WHERE creditor = ? AND id = ? AND status = 'RUNNING'
        """,
        status,
        clock.instant(),
        creditor,
        id);
  }

  @Override
  public Optional<ReviewRun> find(CreditorId creditor, UUID id) {
    return sql.row(
        "SELECT * FROM review WHERE creditor = ? AND id = ?", PostgresReviews::read, creditor, id);
  }

  private static ReviewRun read(ResultSet row) throws SQLException {
    return new ReviewRun(
        row.getObject("id", UUID.class),
        row.getObject("business_date", LocalDate.class),
        row.getString("status"),
        row.getLong("done"),
        row.getLong("total"));
  }
}
