package org.encours.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.encours.kernel.CreditorId;

/**
 * The CloudEvents attributes of a received event.
 *
 * @param id unique per event; a second delivery carries the same
 * @param subject what it is about: the debtor's id, the creditor's for events about the creditor,
 *     the case's id on topics of agencies
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
   * @throws MalformedEvent when one is missing or malformed: it is no event of ours
   */
  static EventEnvelope read(ConsumerRecord<?, ?> record) {
    Headers headers = record.headers();
    return new EventEnvelope(
        parsed(headers, "ce_id", UUID::fromString),
        required(headers, "ce_type"),
        required(headers, "ce_source"),
        required(headers, "ce_subject"),
        parsed(headers, "ce_creditor", CreditorId::new),
        parsed(headers, "ce_time", Instant::parse),
        record.topic());
  }

  private static <T> T parsed(Headers headers, String name, Function<String, T> reader) {
    String value = required(headers, name);
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw new MalformedEvent("header " + name + " cannot be read");
    }
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
      throw new MalformedEvent("header " + name + " is missing");
    }
    return value;
  }
}
