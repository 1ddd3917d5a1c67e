package org.encours.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** A topic keeps its events for ever: the id of one that had its effect is kept as long. */
@QuarkusTest
@WithServers
class RetentionIT {

  @Inject AgroalDataSource database;
  @Inject RetentionJob retention;

  @Test
  void oldAnswersGoAndOldEventIdsStay() throws SQLException {
    run("INSERT INTO inbox VALUES ('old', uuidv7(), now() - interval '400 days')");
    run(
        "INSERT INTO idempotency (creditor, key, fingerprint, created_at)"
            + " VALUES ('acme-be', 'old', '\\x00', now() - interval '31 days')");
    retention.deleteExpired();
    assertThat(count("SELECT count(*) FROM inbox WHERE consumer = 'old'")).isEqualTo(1);
    assertThat(count("SELECT count(*) FROM idempotency WHERE key = 'old'")).isZero();
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int count(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
