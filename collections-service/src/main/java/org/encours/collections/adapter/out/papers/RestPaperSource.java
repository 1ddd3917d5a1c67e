package org.encours.collections.adapter.out.papers;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.encours.collections.application.port.PaperSource;
import org.encours.collections.configuration.PaperSettings;
import org.encours.collections.domain.dossier.PaperOrder;
import org.encours.collections.domain.dossier.PaperOrder.Source;
import org.encours.kernel.CreditorId;

/** Reads papers over the REST contract that everybody else has, with a token of this service. */
@Singleton
class RestPaperSource implements PaperSource {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_BYTES = 20_000_000;
  private static final String PDF = "application/pdf";
  private static final String XML = "application/xml";
  private static final String JSON = "application/json";

  private record Address(String url, String accept) {}

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Optional<ServiceToken> token;
  private final String ledger;
  private final String dunning;
  private final Clock clock;

  RestPaperSource(PaperSettings settings, Clock clock) {
    this.token = settings.key().map(file -> new ServiceToken(settings.issuer(), Path.of(file)));
    this.ledger = settings.invoiceUrl();
    this.dunning = settings.dunningUrl();
    this.clock = clock;
  }

  @Override
  public boolean available() {
    return token.isPresent();
  }

  @Override
  public Optional<byte[]> fetch(CreditorId creditor, PaperOrder paper) {
    Address address = address(paper.source());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address.url()))
            .timeout(PATIENCE)
            .header("Accept", address.accept())
            .header("Authorization", "Bearer " + token.orElseThrow().of(creditor, clock.instant()))
            .GET()
            .build();
    HttpResponse<byte[]> answer = answer(request);
    int status = answer.statusCode();
    boolean refused = status == 401 || status == 403 || status == 408 || status == 429;
    if (status / 100 == 4 && !refused) {
      return Optional.empty();
    }
    if (status / 100 != 2) {
      throw new PaperUnreachable(paper.name() + ": answered " + status);
    }
    boolean asked =
        address.accept().equals("*/*")
            || answer
                .headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith(address.accept()))
                .isPresent();
    return Optional.of(answer.body()).filter(bytes -> asked && bytes.length <= MOST_BYTES);
  }

  /** Within one deadline over the whole call, its body too. */
  private HttpResponse<byte[]> answer(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new PaperUnreachable("no answer in time");
    } catch (ExecutionException failed) {
      throw new PaperUnreachable(failed.getCause().getClass().getSimpleName());
    } catch (InterruptedException stopping) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new PaperUnreachable("stopped while waiting");
    }
  }

  private Address address(Source source) {
    return switch (source) {
      case Source.Invoice(var id, var data) ->
          new Address(ledger + "/v1/invoices/" + id, data ? XML : PDF);
      case Source.Document(var invoice, var id) ->
          new Address(ledger + "/v1/invoices/" + invoice + "/documents/" + id, "*/*");
      case Source.Letter(var id) -> new Address(dunning + "/v1/reminders/" + id + "/document", PDF);
      case Source.Delivery(var id) -> new Address(dunning + "/v1/reminders/" + id, JSON);
      case Source.Journal(var debtor) ->
          new Address(dunning + "/v1/debtors/" + encoded(debtor) + "/contacts", JSON);
      case Source.Statement(var debtor) ->
          new Address(ledger + "/v1/debtors/" + encoded(debtor) + "/statement", PDF);
    };
  }

  private static String encoded(String reference) {
    return URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
