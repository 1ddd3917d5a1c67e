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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.security.Roles;

/** How many committed events still wait for the broker: to operators, and as a metric. */
@Path("/v1/outbox")
@Singleton
@Startup
@RolesAllowed(Roles.OPS)
@Tag(name = "Operations")
public class OutboxResource {

  /** Committed events that the broker has not acknowledged yet. */
  public record Backlog(long pending) {}

  private final AgroalDataSource database;
  private final MeterRegistry metrics;

  OutboxResource(AgroalDataSource database, MeterRegistry metrics) {
    this.database = database;
    this.metrics = metrics;
  }

  @PostConstruct
  void measure() {
    Gauge.builder("encours.outbox.pending", this, OutboxResource::pending).register(metrics);
  }

  @GET
  @Operation(operationId = "outboxBacklog", summary = "Count the events that wait for the broker")
  public Backlog backlog() {
    return new Backlog(pending());
  }

  private long pending() {
    try (var connection = database.getConnection();
        var count = connection.prepareStatement("SELECT count(*) FROM outbox");
        var row = count.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot count the outbox", failed);
    }
  }
}
