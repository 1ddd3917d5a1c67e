package org.encours.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.encours.kernel.CreditorId;

/** What is written about an event that could not have its effect, whatever state it is in. */
final class DeadLetterDetails {

  private DeadLetterDetails() {}

  static String place(ConsumerRecord<String, byte[]> record) {
    return record.topic() + "-" + record.partition() + "-" + record.offset();
  }

  static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), EventEnvelope.text(record.headers(), h.key())));
    return headers;
  }

  static String words(Throwable error) {
    StringBuilder words = new StringBuilder();
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      words.append(words.isEmpty() ? "" : " <- ").append(cause.getClass().getSimpleName());
      words.append(": ").append(cause.getMessage());
    }
    return words.substring(0, Math.min(words.length(), 2_000));
  }

  static UUID uuid(String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  static CreditorId tenant(String creditor) {
    try {
      return new CreditorId(creditor);
    } catch (IllegalArgumentException unknown) {
      return new CreditorId("unknown");
    }
  }
}
