package org.encours.collections.application.port;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.domain.agency.Webhook;
import org.encours.kernel.CreditorId;

/** The way out to an agency's own server. */
public interface WebhookSender {

  /** Why an address cannot be called, or empty when it can. */
  Optional<String> obstacle(URI url);

  /** A secret that nobody can guess, in base64. */
  String newSecret();

  /** How long to wait after a first failure. */
  Duration firstWait();

  /** Sends one event, signed; answers why it did not arrive, or empty when it did. */
  Optional<String> send(CreditorId creditor, Webhook to, AgencyFeed.Entry event, Instant at);
}
