package org.encours.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.encours.kernel.CreditorId;
import org.encours.platform.problems.Problem;
import org.encours.platform.problems.ProblemException;
import org.encours.platform.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Makes a POST that creates safe to repeat: the answer to an {@code Idempotency-Key} is kept in the
 * transaction of the change itself, so that there is never one without the other. The same request
 * of the same caller under the same key: the same answer again; another request: 422.
 */
@RequestScoped
public class Idempotency {

  /** Work of a resource that does not say what it answers. */
  @FunctionalInterface
  public interface UntypedWork {
    Response answer();
  }

  private static final String HEADER = "Idempotency-Key";

  private static final int LONGEST_KEY = 200;

  private final HttpHeaders headers;
  private final Request request;
  private final UriInfo uri;
  private final Caller caller;
  private final IdempotencyStore answers;
  private final ObjectMapper json;

  Idempotency(
      HttpHeaders headers,
      Request request,
      UriInfo uri,
      Caller caller,
      IdempotencyStore answers,
      ObjectMapper json) {
    this.headers = headers;
    this.request = request;
    this.uri = uri;
    this.caller = caller;
    this.answers = answers;
    this.json = json;
  }

  /**
   * Does the work once per key. Without a key it is simply done, in a transaction of its own.
   *
   * @param body the body as read, or its bytes; its fingerprint tells a repetition from a mistake
   * @param work answers with an entity that JSON can write; a refusal rolls back and is not
   *     remembered
   */
  public <T> RestResponse<T> once(Object body, Supplier<RestResponse<T>> work) {
    String key = headers.getHeaderString(HEADER);
    if (key == null) {
      return QuarkusTransaction.requiringNew().call(work::get);
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new ProblemException(
          Problem.of(
              400,
              "bad-idempotency-key",
              HEADER + " must have 1 to " + LONGEST_KEY + " characters."));
    }
    return QuarkusTransaction.requiringNew().call(() -> remembered(key, fingerprint(body), work));
  }

  /** The same for a resource that does not say what it answers; to be gone when none is left. */
  public Response once(Object body, UntypedWork work) {
    return once(
            body,
            () -> {
              Response answer = work.answer();
              return RestResponse.ResponseBuilder.create(
                      answer.getStatusInfo(), answer.hasEntity() ? answer.getEntity() : null)
                  .replaceAll(answer.getHeaders())
                  .build();
            })
        .toResponse();
  }

  private <T> RestResponse<T> remembered(
      String key, byte[] fingerprint, Supplier<RestResponse<T>> work) {
    CreditorId creditor = caller.creditor();
    var earlier = answers.claim(creditor, key, fingerprint);
    if (earlier.isPresent()) {
      if (!MessageDigest.isEqual(earlier.get().fingerprint(), fingerprint)) {
        throw new ProblemException(
            Problem.of(422, "idempotency-key-reused", "This key was used with another request."));
      }
      return replay(earlier.get());
    }
    RestResponse<T> answer = work.get();
    answers.keep(
        creditor,
        key,
        answer.getStatus(),
        answer.getHeaderString(HttpHeaders.LOCATION),
        answer.hasEntity() ? bytes(answer.getEntity()) : null);
    return answer;
  }

  /** The kept body is written as it is, whatever type it was made from. */
  @SuppressWarnings("unchecked")
  private static <T> RestResponse<T> replay(IdempotencyStore.Answer answer) {
    var response =
        RestResponse.ResponseBuilder.<Object>create(answer.status())
            .header("Idempotent-Replay", "true");
    if (answer.location() != null) {
      response.header(HttpHeaders.LOCATION, answer.location());
    }
    if (answer.body() != null) {
      response
          .type(MediaType.APPLICATION_JSON_TYPE)
          .entity(new RawValue(new String(answer.body(), StandardCharsets.UTF_8)));
    }
    return (RestResponse<T>) response.build();
  }

  /** Each part with its length, so that no two requests run into the same bytes. */
  private byte[] fingerprint(Object body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part :
          List.of(
              request.getMethod(),
              uri.getPath(),
              Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), ""),
              caller.name())) {
        update(digest, part.getBytes(StandardCharsets.UTF_8));
      }
      update(digest, body instanceof byte[] raw ? raw : bytes(body));
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void update(MessageDigest digest, byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    digest.update(part);
  }

  private byte[] bytes(Object entity) {
    try {
      return json.writeValueAsBytes(entity);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write an answer", impossible);
    }
  }
}
