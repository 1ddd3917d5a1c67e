package org.encours.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.encours.platform.problems.Problem;

/**
 * Turns requests away while as many as the service can hold are under way: those get their answers
 * in time, the others a 503 at once. Without a bound a rush waits in memory until there is none.
 */
@Singleton
class LoadShedding {

  /** Before authentication (200) and all that costs. */
  private static final int FIRST = 400;

  private final Semaphore room;
  private final ObjectMapper json;
  private final Counter turnedAway;

  LoadShedding(RestSettings settings, ObjectMapper json, MeterRegistry metrics) {
    this.room = new Semaphore(settings.requestsAtOnce());
    this.json = json;
    this.turnedAway = metrics.counter("encours.requests.turned-away");
  }

  void register(@Observes Filters filters) {
    filters.register(this::admit, FIRST);
  }

  private void admit(RoutingContext request) {
    if (!request.normalizedPath().startsWith("/v1/")) {
      request.next();
    } else if (room.tryAcquire()) {
      request.addEndHandler(_ -> room.release());
      request.next();
    } else {
      turnedAway.increment();
      turnAway(request);
    }
  }

  private void turnAway(RoutingContext request) {
    Problem problem =
        Problem.of(503, "overloaded", "Too many requests are under way; nothing was changed.")
            .at(request.normalizedPath());
    try {
      request
          .response()
          .setStatusCode(problem.status())
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .putHeader("Retry-After", String.valueOf(Problem.RETRY_AFTER_SECONDS))
          .end(Buffer.buffer(json.writeValueAsBytes(problem)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
