package org.encours.platform.events;

import java.time.Instant;
import java.util.UUID;

/** One committed event that waits for the broker. */
record OutboxRow(
    long position,
    UUID id,
    String topic,
    String key,
    String subject,
    String type,
    String creditor,
    Instant occurredAt,
    String traceParent,
    byte[] data) {}
