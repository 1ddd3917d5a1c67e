package org.encours.local;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.encours.servers.ServerFailedException;

/** The two creditors that every local stack has: a Belgian SME and a French company. */
final class LocalCreditors {

  private static final List<String> IDS = List.of("acme-be", "acme-fr");

  private final StackPorts ports;
  private final Secrets secrets;
  private final Progress progress;

  LocalCreditors(StackPorts ports, Secrets secrets, Progress progress) {
    this.ports = ports;
    this.secrets = secrets;
    this.progress = progress;
  }

  /** Registers whichever is not there yet, over REST as any ERP does. */
  void register() {
    var tokens = new Tokens(secrets.privateKey(), Clock.systemUTC());
    var creditor = URI.create("http://127.0.0.1:" + ports.invoice() + "/v1/creditor");
    for (var id : IDS) {
      var token = tokens.mint("erp", id, Optional.empty());
      if (Http.get(creditor, token).statusCode() != 200) {
        register(id, creditor, token);
      }
    }
  }

  private void register(String id, URI creditor, String token) {
    var answer =
        Http.send(
            creditor,
            HttpRequest.newBuilder(creditor)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(Profiles.of(id))));
    if (answer.statusCode() / 100 != 2) {
      throw new ServerFailedException(
          "invoice-service refuses the creditor %s: %d %s"
              .formatted(id, answer.statusCode(), answer.body()));
    }
    progress.say("  %-20s registered".formatted(id));
  }
}
