package org.encours.platform.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The outbox table as the relay reads it. */
final class OutboxRows {

  /** Large events go in smaller batches; one is always taken. */
  private static final int BATCH_BYTES = 16 << 20;

  private OutboxRows() {}

  static List<OutboxRow> oldest(Connection session, int limit) throws SQLException {
    List<OutboxRow> rows = new ArrayList<>();
    try (var select =
        session.prepareStatement(
            """
            SELECT position, id, topic, key, coalesce(subject, key), type, creditor, occurred_at, trace_parent, data
            FROM (SELECT *, sum(octet_length(data)) OVER (ORDER BY position) - octet_length(data) AS before
                  FROM (SELECT * FROM outbox ORDER BY position LIMIT ?) oldest) weighed
            WHERE before < ? ORDER BY position
            """)) {
      select.setInt(1, limit);
      select.setInt(2, BATCH_BYTES);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          rows.add(
              new OutboxRow(
                  row.getLong(1),
                  row.getObject(2, UUID.class),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6),
                  row.getString(7),
                  row.getTimestamp(8).toInstant(),
                  row.getString(9),
                  row.getBytes(10)));
        }
      }
    }
    return rows;
  }

  /**
   * Clears deleted rows away. Until then every reading passes by all of them, and the database does
   * it by itself once a minute at most. Cutting the file short would need a lock that writers wait
   * for.
   */
  static void clear(Connection session) throws SQLException {
    try (var vacuum = session.createStatement()) {
      vacuum.execute("VACUUM (TRUNCATE false) outbox");
    }
  }

  static void forget(Connection session, List<OutboxRow> rows) throws SQLException {
    try (var delete = session.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
      delete.setArray(
          1, session.createArrayOf("bigint", rows.stream().map(OutboxRow::position).toArray()));
      delete.executeUpdate();
    }
  }
}
