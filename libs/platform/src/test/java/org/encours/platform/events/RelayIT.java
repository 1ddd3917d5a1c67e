package org.encours.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.encours.kernel.RefusedException;
import org.encours.platform.Notes;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the way of the outbox's head stands in the way of every event behind it. */
@QuarkusTest
@WithServers
class RelayIT {

  private static final int MEGABYTE = 1 << 20;
  private static final String DEAD_ROWS_CLEARED =
      "SELECT vacuum_count FROM pg_stat_user_tables WHERE relname = 'outbox'";

  @Inject AgroalDataSource database;
  @Inject Notes notes;
  @Inject OutboxRelay relay;
  @Inject EventSettings settings;

  @BeforeEach
  @AfterEach
  void emptyOutbox() throws SQLException {
    run("DELETE FROM outbox");
  }

  @Test
  void aRelayThatFailsLeavesItsLockToTheNext() throws Exception {
    insert("no topic is called that!");
    await().atMost(Timeouts.LONG).until(() -> relay.failures() > 0);
    relay.stop(null);
    assertThat(locks()).as("advisory locks when no relay works").isZero();

    run("DELETE FROM outbox");
    insert("encours.samples");
    relay.start(null);
    await().atMost(Timeouts.LONG).until(() -> number("SELECT count(*) FROM outbox") == 0);
  }

  @Test
  void anEventOfSeveralMegabytesIsDeliveredAndHoldsUpNothing() {
    String large = "large " + "x".repeat(3 * MEGABYTE);
    notes.tell("acme-be", "large", large);
    notes.tell("acme-be", "large", "behind the large one");
    var found = Topics.await("encours.samples", 2, e -> "large".equals(e.key()), Timeouts.LONG);
    assertThat(found.getFirst().data()).contains(large);
    assertThat(found.getLast().data()).contains("behind");
  }

  @Test
  void anEventThatNoBrokerWouldTakeIsRefusedBeforeItStandsInTheWay() throws SQLException {
    String tooLarge = "x".repeat(settings.maxEventBytes() + 1);
    assertThatThrownBy(() -> notes.tell("acme-be", "too large", tooLarge))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(String.valueOf(settings.maxEventBytes()));
    assertThat(number("SELECT count(*) FROM outbox WHERE key = 'too large'")).isZero();
  }

  @Test
  void whatWasPublishedIsClearedAwayBeforeReadingSlowsDown() throws Exception {
    long before = number(DEAD_ROWS_CLEARED);
    run(
        "INSERT INTO outbox (id, topic, key, type, creditor, occurred_at, data)"
            + " SELECT gen_random_uuid(), 'encours.samples', 'many', 'sample.noted.v1', 'acme-be',"
            + " now(), '{}' FROM generate_series(1, 5000)");
    relay.wake();

    await().atMost(Timeouts.LONG).until(() -> number("SELECT count(*) FROM outbox") == 0);
    await().atMost(Timeouts.LONG).until(() -> number(DEAD_ROWS_CLEARED) > before);
  }

  private void insert(String topic) throws SQLException {
    run(
        "INSERT INTO outbox (id, topic, key, type, creditor, occurred_at, data) VALUES ('"
            + UUID.randomUUID()
            + "', '"
            + topic
            + "', 'k', 'sample.noted.v1', 'acme-be', now(), '{}')");
  }

  private long locks() throws SQLException {
    return number("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted");
  }

  private void run(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private long number(String query) throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement();
        var row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
