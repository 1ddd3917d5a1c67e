package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.encours.collections.application.port.WebhookSender;
import org.encours.collections.application.port.Webhooks;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Webhook;
import org.encours.kernel.CreditorId;

/** Tells agencies by webhook what their feed says, in its order. */
@ApplicationScoped
public class DeliverWebhooks {

  private final Webhooks webhooks;
  private final AgencyFeed feed;
  private final WebhookSender sender;
  private final Clock clock;

  DeliverWebhooks(Webhooks webhooks, AgencyFeed feed, WebhookSender sender, Clock clock) {
    this.webhooks = webhooks;
    this.feed = feed;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * Sends the next event and waits for the answer; when this process dies in between, the event is
   * sent again under the same id.
   *
   * @return whether it arrived, so that the next may follow at once
   */
  @Transactional
  public boolean next(CreditorId creditor, AgencyId agency) {
    Optional<Webhook> taken = webhooks.take(creditor, agency);
    Instant now = clock.instant();
    if (taken.isEmpty() || now.isBefore(taken.get().nextAttempt())) {
      return false;
    }
    Webhook webhook = taken.get();
    // Read before the feed: what is told in between comes with the next look.
    long end = feed.end(creditor, agency);
    List<AgencyFeed.Entry> waiting = feed.after(creditor, agency, webhook.position(), 1);
    if (waiting.isEmpty()) {
      webhooks.put(creditor, webhook.skippedTo(end));
      return false;
    }
    AgencyFeed.Entry event = waiting.getFirst();
    Optional<String> fault = sender.send(creditor, webhook, event, now);
    webhooks.put(
        creditor,
        fault
            .map(why -> webhook.failed(why, sender.firstWait(), clock.instant()))
            .orElseGet(() -> webhook.delivered(event.position(), clock.instant())));
    return fault.isEmpty();
  }
}
