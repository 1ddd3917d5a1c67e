package org.encours.local;

import java.util.List;

/** Where to click next. */
final class Links {

  private Links() {}

  static List<String> of(Stack stack) {
    var ports = stack.ports();
    return List.of(
        "",
        "  The desk, once each   %s (controller)"
            .formatted(stack.deskLink("controller", "acme-be")),
        "                        %s (committee)".formatted(stack.deskLink("committee", "acme-be")),
        "                        %s (operations)".formatted(stack.deskLink("ops", "acme-be")),
        "  Try every operation   %s/q/swagger-ui (all four services)"
            .formatted(stack.of(Service.INVOICE)),
        "  invoice-service       %s".formatted(stack.of(Service.INVOICE)),
        "  risk-service          %s".formatted(stack.of(Service.RISK)),
        "  dunning-service       %s".formatted(stack.of(Service.DUNNING)),
        "  collections-service   %s".formatted(stack.of(Service.COLLECTIONS)),
        "  Mailbox               %s".formatted(stack.mailbox()),
        "  Kafka                 %s".formatted(stack.kafkaBootstrap()),
        "  PostgreSQL            localhost:%d (databases invoice, risk, dunning, collections)"
            .formatted(ports.postgres()),
        "",
        "  Another link to the desk:   ./encours desk controller",
        "  A token to authorise with:  ./encours token controller",
        "  A year of business:         ./encours demo",
        "");
  }
}
