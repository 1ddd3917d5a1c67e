package org.encours.platform.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Deletes, once a day, what was kept only to recognise a repetition and has outlived its use. */
@Singleton
class RetentionJob {

  private final AgroalDataSource database;
  private final EventSettings settings;
  private final Clock clock;

  RetentionJob(AgroalDataSource database, EventSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(every = "24h", delayed = "10m", identity = "retention")
  void deleteExpired() throws SQLException {
    delete("DELETE FROM idempotency WHERE created_at < ?", settings.idempotencyDays());
    if (settings.inboxDays().isPresent()) {
      delete("DELETE FROM inbox WHERE received_at < ?", settings.inboxDays().get());
    }
  }

  private void delete(String sql, int days) throws SQLException {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(sql)) {
      delete.setTimestamp(1, Timestamp.from(Instant.now(clock).minus(Duration.ofDays(days))));
      delete.executeUpdate();
    }
  }
}
