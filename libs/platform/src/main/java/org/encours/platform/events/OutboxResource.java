package org.encours.platform.events;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.security.Roles;

/** How many committed events still wait for the broker: to operators, and as a metric. */
@Path("/v1/outbox")
@Singleton
@Startup
@RolesAllowed(Roles.OPS)
@Tag(name = "Operations")
public class OutboxResource {

  /**
   * Committed events that the broker has not acknowledged yet.
   *
   * @param pending how many
   * @param oldestSeconds how long the oldest has waited, 0 when none waits
   */
  public record Backlog(
      @Schema(description = "How many events wait") long pending,
      @Schema(description = "Seconds that the oldest has waited; 0 when none waits")
          long oldestSeconds) {}

  /** Scrapes come from whoever may read metrics: they cost one look in this time. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private record Measured(Backlog backlog, Instant at) {}

  private final AgroalDataSource database;
  private final MeterRegistry metrics;
  private final Clock clock;
  private volatile Measured last = new Measured(new Backlog(0, 0), Instant.EPOCH);

  OutboxResource(AgroalDataSource database, MeterRegistry metrics, Clock clock) {
    this.database = database;
    this.metrics = metrics;
    this.clock = clock;
  }

  @PostConstruct
  void measure() {
    Gauge.builder("encours.outbox.pending", this, it -> it.recent().pending()).register(metrics);
    Gauge.builder("encours.outbox.oldest.seconds", this, it -> it.recent().oldestSeconds())
        .register(metrics);
  }

  @GET
  @Operation(
      operationId = "outboxBacklog",
      summary = "Count the events that wait for the broker",
      description = "Counts the committed events that the broker has not acknowledged yet.")
  public Backlog backlog() {
    return read();
  }

  private Backlog recent() {
    Instant now = Instant.now(clock);
    if (last.at().plus(FRESH).isBefore(now)) {
      last = new Measured(read(), now);
    }
    return last.backlog();
  }

  private Backlog read() {
    try (var connection = database.getConnection();
        var count =
            connection.prepareStatement(
                """
                SELECT count(*), coalesce(extract(epoch FROM now() - min(occurred_at)), 0)::bigint
                FROM outbox
                """);
        var row = count.executeQuery()) {
      row.next();
      return new Backlog(row.getLong(1), Math.max(0, row.getLong(2)));
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot count the outbox", failed);
    }
  }
}
