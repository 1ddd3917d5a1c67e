package org.encours.dunning.adapter.out.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.encours.dunning.application.port.MailTransport;
import org.encours.dunning.configuration.DunningSettings;
import org.jboss.logging.Logger;

/**
 * Looks up a message in what the mail server kept: any server that lists its messages as Mailpit
 * does ({@code GET /api/v1/messages?start=&limit=}), such as the local one. Without such a server
 * the answer is that nobody knows.
 */
@Singleton
class MailTrace {

  private static final Logger LOG = Logger.getLogger(MailTrace.class);
  private static final int PAGE = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(10);

  private final Optional<URI> server;
  private final int depth;
  private final ObjectMapper json;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  MailTrace(DunningSettings settings, ObjectMapper json) {
    this.server = settings.mail().traceUrl();
    this.depth = settings.mail().traceDepth();
    this.json = json;
  }

  MailTransport.Trace of(String messageId, Instant since) {
    if (server.isEmpty()) {
      return MailTransport.Trace.UNKNOWN;
    }
    String bare = messageId.replaceAll("[<>]", "");
    try {
      for (int start = 0; start < depth; start += PAGE) {
        JsonNode messages = page(start).path("messages");
        for (JsonNode message : messages) {
          if (message.path("MessageID").asText().equals(bare)) {
            return MailTransport.Trace.ACCEPTED;
          }
          if (olderThan(since, message.path("Created").asText())) {
            return MailTransport.Trace.NOT_FOUND;
          }
        }
        if (messages.size() < PAGE) {
          return MailTransport.Trace.NOT_FOUND;
        }
      }
      return MailTransport.Trace.UNKNOWN;
    } catch (IOException unreachable) {
      LOG.warnf("the trace of %s cannot be read: %s", messageId, unreachable);
      return MailTransport.Trace.NOT_NOW;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return MailTransport.Trace.NOT_NOW;
    }
  }

  /** The list is newest first; the two clocks may differ a little. */
  private static boolean olderThan(Instant since, String created) {
    try {
      return Instant.parse(created).isBefore(since.minus(CLOCK_DIFFERENCE));
    } catch (DateTimeParseException unreadable) {
      return false;
    }
  }

  private JsonNode page(int start) throws IOException, InterruptedException {
    URI uri = server.orElseThrow().resolve("/api/v1/messages?start=" + start + "&limit=" + PAGE);
    HttpResponse<byte[]> answer =
        http.send(
            HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(uri + " answers " + answer.statusCode());
    }
    return json.readTree(answer.body());
  }
}
