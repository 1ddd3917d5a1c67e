package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Rebuilds;
import org.encours.risk.application.view.Rebuild;
import org.encours.risk.application.view.Rebuild.Mode;
import org.encours.risk.application.view.Rebuild.Status;
import org.encours.risk.application.view.RebuildRuns;

@Singleton
class PostgresRebuilds implements Rebuilds, RebuildRuns {

  private static final String UNDER_WAY = "status IN ('REQUESTED', 'RUNNING')";

  private final Sql sql;
  private final Documents documents;
  private final Clock clock;

  PostgresRebuilds(Sql sql, Documents documents, Clock clock) {
    this.sql = sql;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public Rebuild ask(CreditorId creditor, UUID id, Mode mode, String by) {
    sql.change(
        """
        INSERT INTO rebuild (id, creditor, mode, status, asked_by, asked_at, touched_at)
        VALUES (?, ?, ?, 'REQUESTED', ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        id,
        creditor,
        mode,
        by,
        clock.instant(),
        clock.instant());
    return sql.row(
            "SELECT * FROM rebuild WHERE creditor = ? AND " + UNDER_WAY, this::read, creditor)
        .orElseThrow(() -> new IllegalStateException("the rebuild ended while it was asked for"));
  }

  @Override
  public Optional<Rebuild> claim(CreditorId creditor, Duration silence) {
    return sql.row(
        """
        UPDATE rebuild SET status = 'RUNNING', touched_at = ?, events = 0
        WHERE creditor = ? AND (status = 'REQUESTED' OR status = 'RUNNING' AND touched_at < ?)
        RETURNING *
        """,
        this::read,
        clock.instant(),
        creditor,
        clock.instant().minus(silence));
  }

  @Override
  public void advance(CreditorId creditor, UUID id, long events) {
    sql.change(
        "UPDATE rebuild SET events = events + ?, touched_at = ? WHERE creditor = ? AND id = ?",
        events,
        clock.instant(),
        creditor,
        id);
  }

  @Override
  public void end(CreditorId creditor, Rebuild ended) {
    sql.change(
        """
        UPDATE rebuild SET status = ?, touched_at = ?, outcome = ?::jsonb, why = ?
        WHERE creditor = ? AND id = ? AND status = 'RUNNING'
        """,
        ended.status(),
        clock.instant(),
        ended.differences().map(documents::write),
        ended.why(),
        creditor,
        ended.id());
  }

  @Override
  public Optional<Rebuild> find(CreditorId creditor, UUID id) {
    return sql.row("SELECT * FROM rebuild WHERE creditor = ? AND id = ?", this::read, creditor, id);
  }

  @Override
  public List<CreditorId> waiting() {
    return sql.rows(
        "SELECT creditor FROM rebuild WHERE " + UNDER_WAY, row -> new CreditorId(row.getString(1)));
  }

  private Rebuild read(ResultSet row) throws SQLException {
    return new Rebuild(
        row.getObject("id", UUID.class),
        Mode.valueOf(row.getString("mode")),
        Status.valueOf(row.getString("status")),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getLong("events"),
        Optional.ofNullable(row.getString("outcome"))
            .map(outcome -> documents.read(outcome, Rebuild.Differences.class)),
        Optional.ofNullable(row.getString("why")));
  }
}
