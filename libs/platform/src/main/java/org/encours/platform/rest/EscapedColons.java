package org.encours.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Takes {@code /v1/invoices%3Abulk} for {@code /v1/invoices:bulk}. A colon may stand in a path as
 * it is (RFC 3986, 3.3), yet many clients escape it, and routes are compared letter by letter.
 */
@ApplicationScoped
class EscapedColons {

  /** Before the caller is known: the path is a matter of routing alone. */
  private static final int FIRST = 1000;

  void register(@Observes Filters filters) {
    filters.register(EscapedColons::route, FIRST);
  }

  private static void route(RoutingContext context) {
    String path = context.request().path();
    int last = path.lastIndexOf('/');
    // Looked at on every request: only what has an escape in its last part costs more than that.
    if (path.indexOf('%', last) < 0 || !path.substring(last).matches("/[a-z-]+%3[Aa][a-z]+")) {
      context.next();
      return;
    }
    String query = context.request().query();
    context.reroute(
        path.replace("%3A", ":").replace("%3a", ":") + (query == null ? "" : "?" + query));
  }
}
