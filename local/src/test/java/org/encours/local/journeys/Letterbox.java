package org.encours.local.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.encours.local.Stack;

/** What debtors found in their mail. */
final class Letterbox {

  private final URI api;

  Letterbox(Stack stack) {
    this.api = stack.mailbox().resolve("/api/v1/messages?limit=10000");
  }

  /** Subjects of the messages to an address of a domain, newest first. */
  List<String> recipientsAt(String domain) {
    return messages()
        .path("messages")
        .valueStream()
        .flatMap(message -> message.path("To").valueStream())
        .map(to -> to.path("Address").asText())
        .filter(address -> address.endsWith("@" + domain))
        .toList();
  }

  private JsonNode messages() {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return new ObjectMapper()
          .readTree(http.send(HttpRequest.newBuilder(api).build(), BodyHandlers.ofString()).body());
    } catch (IOException unreadable) {
      throw new IllegalStateException("the mailbox does not answer", unreadable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
