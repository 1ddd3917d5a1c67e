package org.encours.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.encours.servers.ServerFailedException;

/**
 * The two creditors that every local stack has: a Belgian SME and a French company, and the debtor
 * whom the request examples of the API name, so that a newcomer's first request is answered.
 */
final class LocalCreditors {

  private static final List<String> IDS = List.of("acme-be", "acme-fr");
  private static final String EXAMPLE_DEBTOR = "DUPONT";

  private final StackHome home;
  private final StackPorts ports;
  private final Secrets secrets;
  private final Progress progress;

  LocalCreditors(StackHome home, StackPorts ports, Secrets secrets, Progress progress) {
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
    this.progress = progress;
  }

  /** Registers whichever is not there yet, over REST as any ERP does. */
  void register() {
    var tokens = new Tokens(secrets.privateKey(), Clock.systemUTC());
    var invoices = URI.create("http://127.0.0.1:" + ports.invoice());
    for (var id : IDS) {
      var token = tokens.mint("erp", id, Optional.empty());
      if (put(invoices.resolve("/v1/creditor"), Profiles.of(id), token)) {
        progress.say("  %-20s registered".formatted(id));
      }
      put(invoices.resolve("/v1/debtors/" + EXAMPLE_DEBTOR), exampleDebtor(), token);
    }
  }

  /** As the documentation of the API shows it. */
  private String exampleDebtor() {
    var examples = home.root().resolve("invoice-service/src/main/resources/openapi-examples");
    try {
      return Files.readString(examples.resolve("putDebtor.json"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean put(URI where, String body, String token) {
    if (Http.get(where, token).statusCode() == 200) {
      return false;
    }
    var answer =
        Http.send(
            where,
            HttpRequest.newBuilder(where)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    if (answer.statusCode() / 100 != 2) {
      throw new ServerFailedException(
          "invoice-service refuses %s: %d %s"
              .formatted(where.getPath(), answer.statusCode(), answer.body()));
    }
    return true;
  }
}
