package org.encours.collections.adapter.out.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encours.collections.application.port.WebhookSender;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.domain.agency.Webhook;
import org.encours.kernel.CreditorId;

/**
 * Webhooks over HTTPS, as the Standard Webhooks specification has them. Any answer but 2xx is a
 * failure; redirects are not followed.
 */
@ApplicationScoped
class HttpWebhookSender implements WebhookSender {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SecureRandom random = new SecureRandom();
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final boolean privateAddresses;
  private final Duration firstWait;

  HttpWebhookSender(
      @ConfigProperty(name = "encours.collections.webhooks.private-addresses")
          boolean privateAddresses,
      @ConfigProperty(name = "encours.collections.webhooks.first-wait") Duration firstWait) {
    this.privateAddresses = privateAddresses;
    this.firstWait = firstWait;
  }

  @Override
  public Duration firstWait() {
    return firstWait;
  }

  @Override
  public String newSecret() {
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    return Base64.getEncoder().encodeToString(secret);
  }

  /** Looked at again before each call: a name may be made to point elsewhere later. */
  @Override
  public Optional<String> obstacle(URI url) {
    if (url.getHost() == null || url.getUserInfo() != null) {
      return Optional.of("it must be a whole address without a user");
    }
    boolean secure = "https".equals(url.getScheme());
    boolean plain = "http".equals(url.getScheme());
    if (privateAddresses && (secure || plain)) {
      return Optional.empty();
    }
    if (!secure) {
      return Optional.of("it must begin with https");
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(url.getHost())) {
        if (inside(address)) {
          return Optional.of("it points into a private network");
        }
      }
      return Optional.empty();
    } catch (UnknownHostException unknown) {
      return Optional.of("its host is not known");
    }
  }

  @Override
  public Optional<String> send(
      CreditorId creditor, Webhook to, AgencyFeed.Entry event, Instant at) {
    Optional<String> obstacle = obstacle(to.url());
    if (obstacle.isPresent()) {
      return obstacle;
    }
    String id = "evt_" + creditor + "_" + event.position();
    String body =
        "{\"position\":%d,\"type\":\"%s\",\"creditor\":\"%s\",\"data\":%s}"
            .formatted(event.position(), event.type(), creditor, event.data());
    HttpRequest request =
        HttpRequest.newBuilder(to.url())
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
            .header("webhook-signature", WebhookSignature.of(to.signing(at), id, at, body))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      return status / 100 == 2 ? Optional.empty() : Optional.of("answered " + status);
    } catch (IOException failed) {
      return Optional.of(failed.getClass().getSimpleName() + ": " + failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of("stopped while waiting for the answer");
    }
  }

  private static boolean inside(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal
        || carrier;
  }
}
