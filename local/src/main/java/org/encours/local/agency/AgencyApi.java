package org.encours.local.agency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What an agency may ask and say over REST, as any agency's client would. */
final class AgencyApi {

  /** What the service answered to a report. */
  enum Taken {
    YES,
    /** It will never be taken as it is: 4xx. */
    NO,
    /** It may be taken later: 5xx, or no answer. */
    LATER
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI base;
  private final String token;

  AgencyApi(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /** What happened after a position, in order. */
  List<JsonNode> events(long after) {
    JsonNode page = get("/v1/agency/events?limit=200&after=" + after);
    List<JsonNode> items = new ArrayList<>();
    page.path("items").forEach(items::add);
    return items;
  }

  JsonNode show(String caseId) {
    return get("/v1/agency/cases/" + caseId);
  }

  Taken report(String caseId, ObjectNode update) {
    try {
      int status =
          send(request("/v1/agency/cases/" + caseId + "/updates")
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(update.toString())))
              .statusCode();
      return switch (status / 100) {
        case 2 -> Taken.YES;
        case 4 -> Taken.NO;
        default -> Taken.LATER;
      };
    } catch (UncheckedIOException unreachable) {
      return Taken.LATER;
    }
  }

  private JsonNode get(String path) {
    HttpResponse<String> answer = send(request(path).GET());
    if (answer.statusCode() == 401 || answer.statusCode() == 403) {
      // A wrong token stays wrong however often it is tried.
      throw new IllegalStateException("the token is not taken: " + answer.statusCode());
    }
    if (answer.statusCode() != 200) {
      throw new UncheckedIOException(
          new IOException(path + " answered " + answer.statusCode() + ": " + answer.body()));
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }
}
