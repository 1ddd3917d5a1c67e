package org.encours.collections.application;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.encours.collections.application.port.WebhookSender;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.domain.agency.Webhook;
import org.encours.kernel.CreditorId;

/** An agency's server that answers as it is told, and remembers what it was asked. */
final class ScriptedAgency implements WebhookSender {

  /** The fault for the call of a number, counted from 1, or null when it takes the event. */
  IntFunction<String> answers = call -> null;

  /** The number of the call after which the caller's process dies, with the event taken. */
  int diesAfter = -1;

  final List<Long> asked = new ArrayList<>();
  final List<Instant> askedAt = new ArrayList<>();
  private int calls;

  @Override
  public Optional<String> obstacle(URI url) {
    return Optional.empty();
  }

  @Override
  public String newSecret() {
    return "c2VjcmV0";
  }

  @Override
  public Duration firstWait() {
    return Duration.ofSeconds(10);
  }

  @Override
  public Optional<String> send(
      CreditorId creditor, Webhook to, AgencyFeed.Entry event, Instant at) {
    calls++;
    asked.add(event.position());
    askedAt.add(at);
    if (calls == diesAfter) {
      throw new IllegalStateException("the process died before it could note the answer");
    }
    return Optional.ofNullable(answers.apply(calls));
  }
}
