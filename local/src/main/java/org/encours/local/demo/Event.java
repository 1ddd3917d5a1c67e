package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** One published event: a CloudEvent in binary mode. */
public record Event(String topic, String id, String type, String creditor, String json) {

  static Event of(ConsumerRecord<String, byte[]> record) {
    return new Event(
        record.topic(),
        header(record, "ce_id"),
        header(record, "ce_type"),
        header(record, "ce_creditor"),
        new String(record.value(), StandardCharsets.UTF_8));
  }

  public JsonNode data() {
    try {
      return Rest.JSON.readTree(json);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(type + " " + id + " is no JSON", unreadable);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
