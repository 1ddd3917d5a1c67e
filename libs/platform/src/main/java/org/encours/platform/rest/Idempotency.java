package org.encours.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import org.encours.kernel.CreditorId;
import org.encours.platform.problems.Problem;
import org.encours.platform.security.Caller;

/**
 * Makes a POST that creates safe to repeat: the answer to an {@code Idempotency-Key} is kept in the
 * transaction of the change itself, so that there is never one without the other. Same key and
 * body: the same answer again; same key, other body: 422.
 */
@RequestScoped
public class Idempotency {

  private static final String HEADER = "Idempotency-Key";

  private final HttpHeaders headers;
  private final UriInfo uri;
  private final Caller caller;
  private final RememberedAnswers answers;
  private final ObjectMapper json;

  Idempotency(
      HttpHeaders headers,
      UriInfo uri,
      Caller caller,
      RememberedAnswers answers,
      ObjectMapper json) {
    this.headers = headers;
    this.uri = uri;
    this.caller = caller;
    this.answers = answers;
    this.json = json;
  }

  /**
   * Does the work once per key. Without a key it is simply done, in a transaction of its own.
   *
   * @param request the request as read, or its bytes; its fingerprint tells a repetition from a
   *     mistake
   * @param work answers with an entity that JSON can write; a refusal rolls back and is not
   *     remembered
   */
  public Response once(Object request, Supplier<Response> work) {
    String key = headers.getHeaderString(HEADER);
    if (key == null) {
      return QuarkusTransaction.requiringNew().call(work::get);
    }
    if (key.isBlank() || key.length() > 200) {
      return Problem.of(400, "bad-idempotency-key", HEADER + " must have 1 to 200 characters.")
          .response();
    }
    return QuarkusTransaction.requiringNew()
        .call(() -> remembered(key, fingerprint(request), work));
  }

  private Response remembered(String key, byte[] fingerprint, Supplier<Response> work) {
    CreditorId creditor = caller.creditor();
    var earlier = answers.claim(creditor, key, fingerprint);
    if (earlier.isPresent()) {
      return MessageDigest.isEqual(earlier.get().fingerprint(), fingerprint)
          ? replay(earlier.get())
          : Problem.of(422, "idempotency-key-reused", "This key was used with another request.")
              .response();
    }
    Response answer = work.get();
    Object location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
    answers.keep(
        creditor,
        key,
        answer.getStatus(),
        location == null ? null : location.toString(),
        answer.hasEntity() ? bytes(answer.getEntity()) : null);
    return answer;
  }

  private static Response replay(RememberedAnswers.Answer answer) {
    var response = Response.status(answer.status()).header("Idempotent-Replay", "true");
    if (answer.location() != null) {
      response.header(HttpHeaders.LOCATION, answer.location());
    }
    if (answer.body() != null) {
      response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
    }
    return response.build();
  }

  private byte[] fingerprint(Object request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
      return digest.digest(request instanceof byte[] raw ? raw : bytes(request));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] bytes(Object entity) {
    try {
      return json.writeValueAsBytes(entity);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write an answer", impossible);
    }
  }
}
