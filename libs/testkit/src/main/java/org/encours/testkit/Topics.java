package org.encours.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads and writes events as another party would: over the broker only. */
public final class Topics {

  /** An event as it was found on a topic; its headers keep their contract. */
  public record Found(String topic, String key, Map<String, String> headers, String data) {
    public String type() {
      return headers.get("ce_type");
    }
  }

  /** One for all: to connect takes longer than to publish. */
  private static final class SharedProducer {
    private static final KafkaProducer<String, String> PRODUCER =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", RealServers.get().bootstrapServers(), "linger.ms", 0),
            new StringSerializer(),
            new StringSerializer());
  }

  private Topics() {}

  /**
   * Reads a topic from its beginning until enough events match.
   *
   * @throws AssertionError when fewer than {@code count} were there within {@code patience}
   */
  public static List<Found> await(
      String topic, int count, Predicate<Found> wanted, Duration patience) {
    List<Found> found = new ArrayList<>();
    long end = System.nanoTime() + patience.toNanos();
    try (var consumer =
        new KafkaConsumer<>(consumerConfig(), new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      while (System.nanoTime() < end) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(
                record -> {
                  Map<String, String> headers = new java.util.TreeMap<>();
                  record
                      .headers()
                      .forEach(
                          h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
                  var event = new Found(record.topic(), record.key(), headers, record.value());
                  if (wanted.test(event)) {
                    Contracts.assertHeaders(headers);
                    found.add(event);
                  }
                });
        if (found.size() >= count) {
          return List.copyOf(found);
        }
      }
    }
    throw new AssertionError(
        "found " + found.size() + " of " + count + " events on " + topic + ": " + found);
  }

  /** Publishes an event as its producer would, with a fresh id; answers the id. */
  public static UUID publish(String topic, String type, String creditor, String key, String data) {
    UUID id = UUID.randomUUID();
    publish(topic, type, creditor, key, data, id);
    return id;
  }

  /** Publishes an event with a given id, for example a second time. */
  public static void publish(
      String topic, String type, String creditor, String key, String data, UUID id) {
    publish(topic, type, creditor, key, data, id, Map.of());
  }

  /** Publishes an event with further headers, for example a trace's context. */
  public static void publish(
      String topic,
      String type,
      String creditor,
      String key,
      String data,
      UUID id,
      Map<String, String> further) {
    var record = new ProducerRecord<>(topic, key, data);
    Map.of(
            "content-type",
            "application/json",
            "ce_specversion",
            "1.0",
            "ce_id",
            id.toString(),
            "ce_type",
            type,
            "ce_source",
            "/encours/test",
            "ce_subject",
            key,
            "ce_time",
            java.time.Instant.now().toString(),
            "ce_creditor",
            creditor)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    further.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      SharedProducer.PRODUCER.send(record).get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("cannot publish " + type, failed);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  private static Map<String, Object> consumerConfig() {
    return Map.of(
        "bootstrap.servers",
        RealServers.get().bootstrapServers(),
        "group.id",
        "test-" + UUID.randomUUID(),
        "auto.offset.reset",
        "earliest",
        "enable.auto.commit",
        false);
  }
}
