package org.encours.collections.adapter.out.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.encours.collections.application.port.WebhookSender;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.configuration.WebhookSettings;
import org.encours.collections.domain.agency.Webhook;
import org.encours.kernel.CreditorId;

/**
 * Webhooks over HTTPS, as the Standard Webhooks specification has them. Any answer but 2xx is a
 * failure; redirects are not followed.
 */
@Singleton
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

  HttpWebhookSender(WebhookSettings settings) {
    this.privateAddresses = settings.privateAddresses();
    this.firstWait = settings.firstWait();
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
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request, info -> new UnreadBody());
    try {
      int status = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).statusCode();
      return status / 100 == 2 ? Optional.empty() : Optional.of("answered " + status);
    } catch (TimeoutException late) {
      answer.cancel(true);
      return Optional.of("no answer within " + PATIENCE.toSeconds() + " seconds");
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      return Optional.of(cause.getClass().getSimpleName() + ": " + cause.getMessage());
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return Optional.of("stopped while waiting for the answer");
    }
  }

  private static boolean inside(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
    boolean reserved =
        bytes.length == 4
            && (bytes[0] == 0
                || (bytes[0] & 0xf0) == 0xf0
                || (bytes[0] & 0xff) == 198 && (bytes[1] & 0xfe) == 18);
    boolean translated =
        bytes.length == 16
            && (bytes[0] == 0x20 && bytes[1] == 0x02
                || bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff);
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal
        || carrier
        || reserved
        || translated;
  }

  /** The answer is its status; a body that trickles in for ever is hung up on. */
  private static final class UnreadBody implements HttpResponse.BodySubscriber<Void> {
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    @Override
    public CompletionStage<Void> getBody() {
      return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription body) {
      body.cancel();
      done.complete(null);
    }

    @Override
    public void onNext(List<ByteBuffer> unread) {}

    @Override
    public void onError(Throwable failed) {
      done.complete(null);
    }

    @Override
    public void onComplete() {
      done.complete(null);
    }
  }
}
