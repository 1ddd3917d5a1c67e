package org.encours.platform.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.platform.problems.Problem;
import org.encours.platform.security.Caller;

/**
 * Lets each creditor have so many requests under way, and answers 429 to whoever comes above that:
 * what one sends half and leaves lying, or asks for a thousand times at once, is its own burden.
 * Whoever names no creditor shares one place.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
class CreditorShare implements ContainerRequestFilter {

  private static final String NOBODY = "";

  private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

  /** Looked up late: providers are made before the configuration of this start is read. */
  private final Instance<RestSettings> settings;

  private final Instance<Caller> caller;
  private final Instance<CurrentVertxRequest> current;

  CreditorShare(
      Instance<RestSettings> settings,
      Instance<Caller> caller,
      Instance<CurrentVertxRequest> current) {
    this.settings = settings;
    this.caller = caller;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String creditor = caller.get().tenant().orElse(NOBODY);
    if (underWay.merge(creditor, 1, Integer::sum) > settings.get().requestsAtOnceOfOneCreditor()) {
      leave(creditor);
      request.abortWith(tooMany());
    } else {
      current.get().getCurrent().addEndHandler(_ -> leave(creditor));
    }
  }

  private void leave(String creditor) {
    underWay.computeIfPresent(creditor, (_, count) -> count == 1 ? null : count - 1);
  }

  private static Response tooMany() {
    Problem problem =
        Problem.of(
            429,
            "too-many-requests",
            "Too many requests of this creditor are under way; nothing was changed.");
    return Response.fromResponse(problem.response())
        .header("Retry-After", Problem.RETRY_AFTER_SECONDS)
        .build();
  }
}
