package org.encours.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.encours.kernel.CreditorId;

/**
 * The CloudEvents attributes of a received event.
 *
 * @param id unique per event; a second delivery carries the same
 * @param subject the debtor's id (the creditor's for events about the creditor)
 * @param time when it happened, not when it arrived
 * @param topic on which it came; only who may write there can have said it, whatever the headers
 *     say
 */
public record EventEnvelope(
    UUID id,
    String type,
    String source,
    String subject,
    CreditorId creditor,
    Instant time,
    String topic) {

  /**
   * Reads the {@code ce_} headers.
   *
   * @throws IllegalArgumentException when one is missing or malformed: it is no event of ours
   */
  static EventEnvelope read(ConsumerRecord<?, ?> record) {
    Headers headers = record.headers();
    return new EventEnvelope(
        UUID.fromString(required(headers, "ce_id")),
        required(headers, "ce_type"),
        required(headers, "ce_source"),
        required(headers, "ce_subject"),
        new CreditorId(required(headers, "ce_creditor")),
        Instant.parse(required(headers, "ce_time")),
        record.topic());
  }

  static String text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static String required(Headers headers, String name) {
    String value = text(headers, name);
    if (value == null) {
      throw new IllegalArgumentException("header " + name + " is missing");
    }
    return value;
  }
}
