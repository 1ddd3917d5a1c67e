package org.encours.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.encours.platform.problems.RequestId;

/**
 * Names each request: by the caller's {@code X-Request-Id}, so that one name follows a piece of
 * work through several systems, else by one of our own. It is answered, logged and in every
 * problem.
 */
@ApplicationScoped
class RequestIds {

  private static final String HEADER = "X-Request-Id";

  /** Before load shedding (400), whose problems are named as well. */
  private static final int FIRST = 900;

  /** What may stand in a log line: no line end, no blank. */
  private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

  void register(@Observes Filters filters) {
    filters.register(RequestIds::name, FIRST);
  }

  private static void name(RoutingContext request) {
    String given = request.request().getHeader(HEADER);
    String id =
        given != null && SOUND.matcher(given).matches() ? given : UUID.randomUUID().toString();
    RequestId.set(id);
    request.response().putHeader(HEADER, id);
    request.next();
  }
}
