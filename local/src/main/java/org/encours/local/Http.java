package org.encours.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.encours.servers.ServerFailedException;

/** Talks to the services of the stack. */
final class Http {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private Http() {}

  /** Whether the service says that it is ready for work. */
  static boolean isReady(URI service) {
    var request =
        HttpRequest.newBuilder(service.resolve("/q/health/ready"))
            .timeout(Duration.ofSeconds(2))
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailedException("interrupted", e);
    }
  }

  /** Asks, whatever the answer. */
  static void visit(URI uri) {
    send(uri, HttpRequest.newBuilder(uri));
  }

  static HttpResponse<String> get(URI uri, String token) {
    return send(uri, HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token));
  }

  static HttpResponse<String> send(URI uri, HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new ServerFailedException(uri + " does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailedException("interrupted", e);
    }
  }
}
