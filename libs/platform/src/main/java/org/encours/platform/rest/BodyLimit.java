package org.encours.platform.rest;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.encours.platform.problems.Problem;

/** Refuses a body that is larger than any document we take, before and while reading it. */
@Provider
class BodyLimit implements ContainerRequestFilter {

  @Context ResourceInfo resource;

  /** Looked up late: providers are made before the configuration of this start is read. */
  private final Instance<RestSettings> settings;

  BodyLimit(Instance<RestSettings> settings) {
    this.settings = settings;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod() == null
        || resource.getResourceMethod().isAnnotationPresent(Streamed.class)) {
      return;
    }
    long limit = settings.get().bodyLimitMebibytes() * 1024L * 1024L;
    if (request.getLength() > limit) {
      request.abortWith(tooLarge().response());
    } else if (request.getLength() < 0 && request.hasEntity()) {
      request.setEntityStream(new Bounded(request.getEntityStream(), limit));
    }
  }

  private Problem tooLarge() {
    return Problem.of(
        413,
        "body-too-large",
        "The body is larger than " + settings.get().bodyLimitMebibytes() + " MiB.");
  }

  private final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long limit) {
      super(in);
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
        throw new jakarta.ws.rs.WebApplicationException(tooLarge().response());
      }
      return result;
    }
  }
}
