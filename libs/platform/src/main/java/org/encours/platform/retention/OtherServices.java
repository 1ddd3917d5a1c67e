package org.encours.platform.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Asks the other services what they keep, with the token of whoever asks here. */
@Singleton
class OtherServices {

  private static final Logger LOG = Logger.getLogger(OtherServices.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /**
   * What another service said.
   *
   * @param status of HTTP; 0 where nothing was answered
   * @param body empty where there is none
   */
  record Said(String service, int status, JsonNode body) {}

  private final Map<String, String> others;
  private final ObjectMapper json;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  OtherServices(RetentionSettings settings, ObjectMapper json) {
    this.others = Map.copyOf(settings.others());
    this.json = json;
  }

  List<Said> get(String path, String authorization) {
    return others.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(other -> get(other.getKey(), other.getValue() + path, authorization))
        .toList();
  }

  private Said get(String service, String address, String authorization) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(PATIENCE)
            .header("Authorization", authorization)
            .header("Accept", "application/json")
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Said(
          service,
          answer.statusCode(),
          answer.statusCode() == 200 ? json.readTree(answer.body()) : json.createObjectNode());
    } catch (JsonProcessingException unreadable) {
      LOG.warnf("%s answered what cannot be read", service);
    } catch (IOException unreachable) {
      LOG.warnf("%s does not answer: %s", service, unreachable.getClass().getSimpleName());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return new Said(service, 0, json.createObjectNode());
  }
}
