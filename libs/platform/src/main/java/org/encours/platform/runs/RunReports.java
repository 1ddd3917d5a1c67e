package org.encours.platform.runs;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.platform.runs.RunResponse.Progress;
import org.encours.platform.runs.RunResponse.SetAside;
import org.encours.platform.runs.RunResponse.Status;

/** How runs stand, read past the engine. */
@Singleton
class RunReports {

  private static final String RUNS =
      """
      SELECT r.*, (SELECT count(*) FROM batch_run_item i WHERE i.run_id = r.id) AS left_over
      FROM batch_run r WHERE creditor = ? AND kind = ?
      """;

  /** A run of a large ledger that fails altogether would not fit into an answer. */
  private static final int SET_ASIDE_SHOWN = 100;

  private final AgroalDataSource database;

  RunReports(AgroalDataSource database) {
    this.database = database;
  }

  Optional<RunState> find(String kind, CreditorId creditor, UUID run) {
    return read(RUNS + "AND id = ?", creditor.value(), kind, run).stream().findFirst();
  }

  /** The newest first. */
  List<RunState> latest(String kind, CreditorId creditor, Optional<UUID> before, int limit) {
    UUID from = before.orElse(null);
    return read(
        RUNS + "AND (?::uuid IS NULL OR id < ?::uuid) ORDER BY id DESC LIMIT ?",
        creditor.value(),
        kind,
        from,
        from,
        limit);
  }

  private List<RunState> read(String sql, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement runs = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        runs.setObject(i + 1, parameters[i]);
      }
      List<RunState> found = new ArrayList<>();
      try (ResultSet row = runs.executeQuery()) {
        while (row.next()) {
          found.add(state(connection, row));
        }
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot read runs", failed);
    }
  }

  private static RunState state(Connection connection, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Counts counts = counts(connection, id);
    long total = row.getLong("total");
    return new RunState(
        new RunResponse(
            id,
            row.getObject("business_date", LocalDate.class),
            row.getBoolean("dry_run"),
            Status.valueOf(row.getString("status")),
            new Progress(total - row.getLong("left_over"), total),
            counts.of(Counts.BY_STEP),
            counts.of(Counts.SKIPPED),
            setAside(connection, id),
            row.getTimestamp("started_at").toInstant(),
            instant(row, "finished_at")),
        counts);
  }

  private static Counts counts(Connection connection, UUID run) throws SQLException {
    try (var sums =
        connection.prepareStatement(
            """
            SELECT counter, key, sum(n)::bigint AS n FROM batch_run_count
            WHERE run_id = ? GROUP BY counter, key
            """)) {
      sums.setObject(1, run);
      Map<String, Map<String, Long>> values = new HashMap<>();
      try (ResultSet row = sums.executeQuery()) {
        while (row.next()) {
          values
              .computeIfAbsent(row.getString("counter"), _ -> new TreeMap<>())
              .put(row.getString("key"), row.getLong("n"));
        }
      }
      return new Counts(values);
    }
  }

  private static List<SetAside> setAside(Connection connection, UUID run) throws SQLException {
    try (var items =
        connection.prepareStatement(
            "SELECT item, reason, at FROM batch_run_set_aside WHERE run_id = ? ORDER BY at, item"
                + " LIMIT ?")) {
      items.setObject(1, run);
      items.setInt(2, SET_ASIDE_SHOWN);
      List<SetAside> found = new ArrayList<>();
      try (ResultSet row = items.executeQuery()) {
        while (row.next()) {
          found.add(
              new SetAside(
                  row.getObject("item", UUID.class),
                  row.getString("reason"),
                  row.getTimestamp("at").toInstant()));
        }
      }
      return found;
    }
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
