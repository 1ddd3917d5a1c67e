package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.encours.collections.application.port.Webhooks;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Webhook;
import org.encours.kernel.CreditorId;

/**
 * Claims the next event of a webhook and notes what came of it, each in a short transaction of its
 * own: while the agency's server is waited for, no row is locked and no connection is held.
 */
@ApplicationScoped
class WebhookClaims {

  /** Longer than any call may take; who claimed and died is overtaken after it. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  /** What one caller alone is to send now. */
  record Claimed(Webhook webhook, AgencyFeed.Entry event) {}

  private final Webhooks webhooks;
  private final AgencyFeed feed;
  private final Clock clock;

  WebhookClaims(Webhooks webhooks, AgencyFeed feed, Clock clock) {
    this.webhooks = webhooks;
    this.feed = feed;
    this.clock = clock;
  }

  /** Empty when nothing waits, when it is too early, or when another has claimed it. */
  @Transactional
  Optional<Claimed> claim(CreditorId creditor, AgencyId agency) {
    Optional<Webhook> taken = webhooks.take(creditor, agency);
    Instant now = clock.instant();
    if (taken.isEmpty() || now.isBefore(taken.get().nextAttempt())) {
      return Optional.empty();
    }
    Webhook webhook = taken.get();
    // Read before the feed: what is told in between comes with the next look.
    long end = feed.end(creditor, agency);
    List<AgencyFeed.Entry> waiting = feed.after(creditor, agency, webhook.position(), 1);
    if (waiting.isEmpty()) {
      webhooks.put(creditor, webhook.skippedTo(end));
      return Optional.empty();
    }
    webhooks.put(creditor, webhook.claimedUntil(now.plus(LEASE)));
    return Optional.of(new Claimed(webhook, waiting.getFirst()));
  }

  /**
   * Notes the answer on the webhook as it is now: it may have moved meanwhile, or be gone.
   *
   * @param fault why the event did not arrive, or empty when it did
   */
  @Transactional
  void note(CreditorId creditor, Claimed sent, Optional<String> fault, Duration firstWait) {
    Webhook before = sent.webhook();
    webhooks
        .find(creditor, before.agency())
        .filter(now -> now.position() == before.position() && now.url().equals(before.url()))
        .map(
            now ->
                fault
                    .map(why -> now.failed(why, firstWait, clock.instant()))
                    .orElseGet(() -> now.delivered(sent.event().position(), clock.instant())))
        .ifPresent(noted -> webhooks.put(creditor, noted));
  }
}
