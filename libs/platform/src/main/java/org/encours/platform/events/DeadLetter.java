package org.encours.platform.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that could not have its effect, as operators see it: no payload, because it may be
 * personal.
 *
 * @param error what the consumer said at the last try
 */
public record DeadLetter(
    UUID id,
    String consumer,
    String topic,
    UUID eventId,
    String type,
    String creditor,
    String error,
    Instant failedAt) {}
