package org.encours.platform.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.encours.platform.problems.Problem;

/**
 * Refuses a body that is larger than any document we take, before and while reading it, and one
 * that finds no room beside those under way.
 */
@Provider
class BodyLimit implements ContainerRequestFilter {

  @Context ResourceInfo resource;

  /** Looked up late: providers are made before the configuration of this start is read. */
  private final Instance<RestSettings> settings;

  private final Instance<BodyBudget> budget;
  private final Instance<CurrentVertxRequest> current;

  BodyLimit(
      Instance<RestSettings> settings,
      Instance<BodyBudget> budget,
      Instance<CurrentVertxRequest> current) {
    this.settings = settings;
    this.budget = budget;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod() == null
        || resource.getResourceMethod().isAnnotationPresent(Streamed.class)
        || !request.hasEntity()) {
      return;
    }
    long limit = mebibytes(request) * 1024L * 1024L;
    long length = request.getLength();
    if (length > limit) {
      request.abortWith(tooLarge(limit).response());
      return;
    }
    long bytes = length < 0 ? limit : length;
    if (!budget.get().take(bytes)) {
      request.abortWith(overloaded().response());
      return;
    }
    current.get().getCurrent().addEndHandler(_ -> budget.get().give(bytes));
    if (length < 0) {
      request.setEntityStream(new Bounded(request.getEntityStream(), limit));
    }
  }

  private int mebibytes(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    boolean json = type != null && type.getSubtype().endsWith("json");
    return json ? settings.get().jsonLimitMebibytes() : settings.get().bodyLimitMebibytes();
  }

  private static Problem tooLarge(long limit) {
    return Problem.of(
        413, "body-too-large", "The body is larger than " + limit / 1024 / 1024 + " MiB.");
  }

  private static Problem overloaded() {
    return Problem.of(503, "overloaded", "Too much is being sent at once; nothing was changed.");
  }

  private final class Bounded extends FilterInputStream {
    private final long limit;
    private long left;

    Bounded(InputStream in, long limit) {
      super(in);
      this.limit = limit;
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      return counted(read, read);
    }

    private int counted(int result, int bytes) {
      left -= result < 0 ? 0 : bytes;
      if (left < 0) {
        throw new jakarta.ws.rs.WebApplicationException(tooLarge(limit).response());
      }
      return result;
    }
  }
}
