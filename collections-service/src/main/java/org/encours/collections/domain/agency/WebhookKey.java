package org.encours.collections.domain.agency;

import java.time.Instant;

/**
 * A secret shared with an agency, to sign what is sent to it.
 *
 * @param secret 32 random bytes in base64, as the Standard Webhooks specification writes it after
 *     {@code whsec_}
 * @param until the instant from which it signs no more, or null for the present one
 */
public record WebhookKey(String secret, Instant since, Instant until) {

  boolean signs(Instant at) {
    return until == null || at.isBefore(until);
  }

  @Override
  public String toString() {
    return "WebhookKey since " + since;
  }
}
