package org.encours.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.encours.local.Service;
import org.encours.local.Stack;

/** Speaks to the services' REST contract in one role; safe for many threads. */
public final class Rest {

  static final ObjectMapper JSON = new ObjectMapper();

  /** One client for all: connections are kept alive and reused. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private final Stack stack;
  private final String token;

  private Rest(Stack stack, String token) {
    this.stack = stack;
    this.token = token;
  }

  public static Rest as(String role, String creditor, Stack stack) {
    return new Rest(stack, stack.token(role, creditor, null));
  }

  public static Rest asAgency(String agency, String creditor, Stack stack) {
    return new Rest(stack, stack.token("agency", creditor, agency));
  }

  public JsonNode get(Service service, String path) {
    return call(service, path, request -> request.GET());
  }

  /** Empty when the service answers 404. */
  public Optional<JsonNode> find(Service service, String path) {
    try {
      return Optional.of(get(service, path));
    } catch (RestProblem problem) {
      if (problem.status() == 404) {
        return Optional.empty();
      }
      throw problem;
    }
  }

  public JsonNode put(Service service, String path, JsonNode body) {
    return call(service, path, request -> json(request).PUT(publish(body)));
  }

  public JsonNode post(Service service, String path, JsonNode body) {
    return call(service, path, request -> json(request).POST(publish(body)));
  }

  /** Creates once, however often it is sent with the same key. */
  public JsonNode post(Service service, String path, JsonNode body, String idempotencyKey) {
    return call(
        service,
        path,
        request -> json(request).header("Idempotency-Key", idempotencyKey).POST(publish(body)));
  }

  public JsonNode delete(Service service, String path) {
    return call(service, path, HttpRequest.Builder::DELETE);
  }

  public JsonNode upload(Service service, String path, Multipart form, String idempotencyKey) {
    return call(
        service,
        path,
        request ->
            request
                .header("Content-Type", form.contentType())
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofByteArray(form.body())));
  }

  /** What a call adds to the request that every call has. */
  private interface Shape {
    HttpRequest.Builder apply(HttpRequest.Builder request);
  }

  private JsonNode call(Service service, String path, Shape shape) {
    HttpRequest request =
        shape
            .apply(
                HttpRequest.newBuilder(stack.of(service).resolve(path))
                    .header("Authorization", "Bearer " + token)
                    .timeout(Duration.ofSeconds(120)))
            .build();
    try {
      HttpResponse<String> response =
          HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (response.statusCode() >= 300) {
        throw new RestProblem(
            request.method() + " " + request.uri(), response.statusCode(), response.body());
      }
      return read(response);
    } catch (IOException failed) {
      throw new UncheckedIOException(
          request.method() + " " + request.uri() + ": " + failed, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }

  /** A run's 202 may have no body: then its address is the answer. */
  private static JsonNode read(HttpResponse<String> response) throws JsonProcessingException {
    if (!response.body().isBlank()) {
      return JSON.readTree(response.body());
    }
    return response
        .headers()
        .firstValue("Location")
        .<JsonNode>map(
            at -> JSON.createObjectNode().put("id", at.substring(at.lastIndexOf('/') + 1)))
        .orElseGet(JSON::missingNode);
  }

  private static HttpRequest.Builder json(HttpRequest.Builder request) {
    return request.header("Content-Type", "application/json");
  }

  private static BodyPublisher publish(JsonNode body) {
    return BodyPublishers.ofString(body.toString());
  }
}
