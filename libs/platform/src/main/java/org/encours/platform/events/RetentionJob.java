package org.encours.platform.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets, once a day, what was kept only to recognise a repetition. */
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

  @Scheduled(every = "24h", delayed = "10m", identity = "remembrance")
  void forget() throws SQLException {
    var before =
        Timestamp.from(Instant.now(clock).minus(Duration.ofDays(settings.remembranceDays())));
    try (var connection = database.getConnection()) {
      for (String sql :
          new String[] {
            "DELETE FROM inbox WHERE received_at < ?",
            "DELETE FROM idempotency WHERE created_at < ?"
          }) {
        try (var delete = connection.prepareStatement(sql)) {
          delete.setTimestamp(1, before);
          delete.executeUpdate();
        }
      }
    }
  }
}
