package org.encours.platform.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type documented address of this kind of problem, relative to the service
 * @param violations for bad input, each thing wrong with its JSON path; else empty
 * @param requestId names the request in our logs
 * @param existing where to find what stands in the way, for example the first invoice of that
 *     number
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    String instance,
    String requestId,
    List<Violation> violations,
    URI existing) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** What is told to who comes while there is no room. */
  public static final int RETRY_AFTER_SECONDS = 1;

  private static final String TYPES = "/problems/";

  public static Problem of(int status, String code, String detail) {
    return of(status, code, detail, List.of());
  }

  public static Problem of(int status, String code, String detail, List<Violation> violations) {
    return new Problem(
        URI.create(TYPES + code), title(code), status, detail, null, null, violations, null);
  }

  /**
   * Bad input (422) when the refusal names violations, else a conflict with the state of things
   * (409).
   */
  public static Problem of(Refusal refusal) {
    int status = refusal.violations().isEmpty() ? 409 : 422;
    return of(status, refusal.code(), refusal.detail(), refusal.violations());
  }

  /** The same problem with a link to what stands in the way. */
  public Problem pointingTo(URI resource) {
    return new Problem(type, title, status, detail, instance, requestId, violations, resource);
  }

  /** The same problem, of this request. */
  public Problem at(String path) {
    return new Problem(
        type, title, status, detail, path, RequestId.current(), violations, existing);
  }

  public Response response() {
    var builder = Response.status(status).type(MEDIA_TYPE).entity(this);
    if (status == 401) {
      builder.header("WWW-Authenticate", "Bearer");
    }
    if (status == 503) {
      builder.header("Retry-After", RETRY_AFTER_SECONDS);
    }
    if (existing != null) {
      builder.link(existing, "related");
    }
    return builder.build();
  }

  static String title(String code) {
    String words = code.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
