package org.encours.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes copies of one stored invoice with an event each: the least that intake must do. */
final class FloorClient implements AutoCloseable {

  private final Connection database;
  private final PreparedStatement invoice;
  private final PreparedStatement event;
  private final byte[] data = "{\"invoiceId\":\"%s\"}".repeat(12).getBytes(StandardCharsets.UTF_8);

  FloorClient(Connection database) throws SQLException {
    this.database = database;
    database.setAutoCommit(false);
    List<String> columns = Clones.columns(database, "invoice");
    List<String> values =
        columns.stream()
            .map(it -> it.equals("id") || it.equals("number") ? "?" : "t." + it)
            .toList();
    // One stored row is read once and kept by the session; each insert names its own key.
    try (var sql = database.createStatement()) {
      sql.execute("CREATE TEMP TABLE template AS SELECT * FROM invoice LIMIT 1");
    }
    this.invoice =
        database.prepareStatement(
            "INSERT INTO floor_invoice (%s) SELECT %s FROM template t"
                .formatted(String.join(", ", columns), String.join(", ", values)));
    this.event =
        database.prepareStatement(
            """
            INSERT INTO floor_outbox (id, topic, key, type, creditor, occurred_at, data)
            VALUES (?, 'encours.invoices', ?, 'invoice.issued.v1', 'bench', ?, ?)
            """);
  }

  void insert() throws SQLException {
    UUID id = UUID.randomUUID();
    invoice.setObject(1, id);
    invoice.setString(2, id.toString());
    invoice.executeUpdate();
    event.setObject(1, UUID.randomUUID());
    event.setString(2, id.toString());
    event.setTimestamp(3, Timestamp.from(Instant.now()));
    event.setBytes(4, data);
    event.executeUpdate();
    database.commit();
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
