package org.encours.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes many rows out of one that the service wrote itself, so that the benchmark knows nothing of
 * a row but what must differ.
 */
final class Clones {

  private Clones() {}

  /**
   * @param template which row is copied, as a condition
   * @param changes SQL by column; {@code i} runs from 1 to {@code copies}
   */
  static void of(
      Connection database, String table, String template, Map<String, String> changes, int copies)
      throws SQLException {
    List<String> columns = columns(database, table);
    List<String> values =
        columns.stream().map(column -> changes.getOrDefault(column, "t." + column)).toList();
    run(
        database,
        "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM (SELECT * FROM %s WHERE %s) t, generate_series(1, %d) i"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", values),
                table,
                template,
                copies));
  }

  /** The columns that are written: neither generated nor numbered by the database. */
  static List<String> columns(Connection database, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (var query =
        database.prepareStatement(
            """
            SELECT column_name FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name = ? AND is_generated = 'NEVER' AND is_identity = 'NO'
            ORDER BY ordinal_position
            """)) {
      query.setString(1, table);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          columns.add(row.getString(1));
        }
      }
    }
    return columns;
  }

  static void run(Connection database, String statement) throws SQLException {
    try (var sql = database.createStatement()) {
      sql.execute(statement);
    }
  }

  static long number(Connection database, String query) throws SQLException {
    try (var sql = database.createStatement();
        var row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
