package org.encours.collections.domain.agency;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an agency without Kafka is told what its feed says, one event after the other.
 *
 * <p>What cannot be delivered is tried again, ever more seldom and for ever; nothing later
 * overtakes it. An event whose answer was lost is sent again under the same id.
 *
 * @param keys the newest first
 * @param position of the last event that was delivered, 0 before the first
 * @param failures since the last success
 * @param nextAttempt not before this instant
 * @param lastFault of the last failure, or null
 */
public record Webhook(
    AgencyId agency,
    URI url,
    List<WebhookKey> keys,
    long position,
    int failures,
    Instant nextAttempt,
    String lastFault,
    Instant deliveredAt) {

  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  /** How long a replaced key goes on signing beside the new one. */
  public static final Duration OVERLAP = Duration.ofDays(7);

  public Webhook {
    keys = List.copyOf(keys);
  }

  public static Webhook begun(AgencyId agency, URI url, String secret, Instant at) {
    return new Webhook(
        agency, url, List.of(new WebhookKey(secret, at, null)), 0, 0, at, null, null);
  }

  /** The same at another address, tried at once. */
  public Webhook movedTo(URI address, Instant at) {
    return new Webhook(agency, address, keys, position, 0, at, null, deliveredAt);
  }

  /** A new key; the present one signs beside it for a time, so that no delivery is refused. */
  public Webhook rotated(String secret, Instant at) {
    List<WebhookKey> all = new ArrayList<>(List.of(new WebhookKey(secret, at, null)));
    for (WebhookKey key : signing(at)) {
      Instant until = key.until() == null ? at.plus(OVERLAP) : key.until();
      all.add(new WebhookKey(key.secret(), key.since(), until));
    }
    return new Webhook(agency, url, all, position, failures, nextAttempt, lastFault, deliveredAt);
  }

  public List<WebhookKey> signing(Instant at) {
    return keys.stream().filter(key -> key.signs(at)).toList();
  }

  public Webhook delivered(long upTo, Instant at) {
    return new Webhook(agency, url, keys, upTo, 0, at, null, at);
  }

  /** Being called by somebody, whom nobody else gets in the way of until then. */
  public Webhook claimedUntil(Instant lease) {
    return new Webhook(agency, url, keys, position, failures, lease, lastFault, deliveredAt);
  }

  /** Nothing to tell up to a position. */
  public Webhook skippedTo(long upTo) {
    return new Webhook(
        agency, url, keys, Math.max(position, upTo), failures, nextAttempt, lastFault, deliveredAt);
  }

  /** Waits twice as long as before, at most an hour. */
  public Webhook failed(String fault, Duration firstWait, Instant at) {
    int times = failures + 1;
    Duration wait = firstWait.multipliedBy(1L << Math.min(times - 1, 20));
    Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    return new Webhook(agency, url, keys, position, times, at.plus(bounded), fault, deliveredAt);
  }
}
