package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.encours.collections.application.port.WebhookSender;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.CreditorId;

/** Tells agencies by webhook what their feed says, in its order. */
@ApplicationScoped
public class DeliverWebhooks {

  private final WebhookClaims claims;
  private final WebhookSender sender;
  private final Clock clock;

  DeliverWebhooks(WebhookClaims claims, WebhookSender sender, Clock clock) {
    this.claims = claims;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * Sends the next event and waits for the answer, outside of any transaction; when this process
   * dies in between, the event is sent again under the same id.
   *
   * @return whether it arrived, so that the next may follow at once
   */
  public boolean next(CreditorId creditor, AgencyId agency) {
    Optional<WebhookClaims.Claimed> claimed = claims.claim(creditor, agency);
    if (claimed.isEmpty()) {
      return false;
    }
    WebhookClaims.Claimed now = claimed.get();
    Optional<String> fault = sender.send(creditor, now.webhook(), now.event(), clock.instant());
    claims.note(creditor, now, fault, sender.firstWait());
    return fault.isEmpty();
  }
}
