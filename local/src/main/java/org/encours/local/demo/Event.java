package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** One published event: a CloudEvent in binary mode, with the headers that it came with. */
public record Event(
    String topic,
    String id,
    String type,
    String creditor,
    String json,
    Map<String, String> headers) {

  /** An event whose headers are of no interest. */
  public Event(String topic, String id, String type, String creditor, String json) {
    this(topic, id, type, creditor, json, Map.of());
  }

  static Event of(ConsumerRecord<String, byte[]> record) {
    return new Event(
        record.topic(),
        header(record, "ce_id"),
        header(record, "ce_type"),
        header(record, "ce_creditor"),
        new String(record.value(), StandardCharsets.UTF_8),
        headers(record));
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new TreeMap<>();
    record
        .headers()
        .forEach(
            header ->
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    return headers;
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
