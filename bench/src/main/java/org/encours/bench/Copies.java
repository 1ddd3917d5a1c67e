package org.encours.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.encours.local.Service;
import org.postgresql.PGConnection;

/** Takes out what a service stored, and copies it into tables of the same shape and indexes. */
final class Copies {

  private record Taken(Path file, List<String> columns, long rows) {}

  private final BenchStack yard;
  private final Service service;
  private final Map<String, Taken> taken = new LinkedHashMap<>();

  Copies(BenchStack yard, Service service) {
    this.yard = yard;
    this.service = service;
  }

  /**
   * @param query what to take; {@code %s} stands for the table's columns
   */
  void take(String table, String query) throws SQLException, IOException {
    Path file = Files.createTempFile("encours-" + table, ".copy");
    file.toFile().deleteOnExit();
    try (Connection database = yard.connect(service);
        var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      List<String> columns = Clones.columns(database, table);
      long rows =
          database
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyOut(
                  "COPY (%s) TO STDOUT (FORMAT binary)"
                      .formatted(query.formatted(String.join(", ", columns))),
                  out);
      Clones.run(database, "CREATE TABLE floor_%s (LIKE %s INCLUDING ALL)".formatted(table, table));
      taken.put(table, new Taken(file, columns, rows));
    }
  }

  long rowsOf(String table) {
    return taken.get(table).rows();
  }

  /** Seconds to copy everything that was taken, in one transaction. */
  double copy() throws Exception {
    try (Connection database = yard.connect(service)) {
      return Timed.seconds(
          () -> {
            database.setAutoCommit(false);
            for (Map.Entry<String, Taken> table : taken.entrySet()) {
              copyIn(database, table.getKey(), table.getValue());
            }
            database.commit();
          });
    } finally {
      for (Taken table : taken.values()) {
        Files.deleteIfExists(table.file());
      }
    }
  }

  private static void copyIn(Connection database, String table, Taken rows)
      throws SQLException, IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(rows.file()), 1 << 16)) {
      database
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "COPY floor_%s (%s) FROM STDIN (FORMAT binary)"
                  .formatted(table, String.join(", ", rows.columns())),
              in,
              1 << 16);
    }
  }
}
