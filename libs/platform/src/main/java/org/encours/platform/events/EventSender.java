package org.encours.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Writes events to Kafka as CloudEvents 1.0 in binary mode: attributes in headers, the data as
 * value.
 */
@Singleton
class EventSender {

  /** CloudEvents attributes, key and framing, far more than they take. */
  private static final int ROOM_FOR_HEADERS = 65_536;

  private final Map<String, Object> config;
  private final String source;
  private volatile Producer<String, byte[]> producer;

  EventSender(
      @Identifier("default-kafka-broker") Map<String, Object> broker, EventSettings settings) {
    this.source = "/encours/" + settings.service();
    this.config = new HashMap<>(broker);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // Giving up on a row would let the next of its key overtake it, so the producer never does.
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 2);
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, settings.maxEventBytes() + ROOM_FOR_HEADERS);
    config.put(ProducerConfig.CLIENT_ID_CONFIG, settings.service() + "-outbox");
  }

  /** Returns when the broker has acknowledged every row. */
  void sendAndAwait(List<OutboxRow> rows) {
    List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(rows.size());
    for (OutboxRow row : rows) {
      acknowledgements.add(producer().send(record(row)));
    }
    producer().flush();
    try {
      for (Future<RecordMetadata> acknowledgement : acknowledgements) {
        acknowledgement.get();
      }
    } catch (ExecutionException refused) {
      // A fatal producer error leaves the client unusable; the next batch starts with a new one.
      close();
      throw new IllegalStateException(
          "the broker refused an event: " + refused.getCause(), refused.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the broker was writing", stop);
    }
  }

  void stop(@Observes ShutdownEvent stopped) {
    close();
  }

  private synchronized Producer<String, byte[]> producer() {
    if (producer == null) {
      producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  private synchronized void close() {
    if (producer != null) {
      producer.close(java.time.Duration.ofSeconds(2));
      producer = null;
    }
  }

  private ProducerRecord<String, byte[]> record(OutboxRow row) {
    var message = new ProducerRecord<>(row.topic(), row.key(), row.data());
    var headers = message.headers();
    header(headers, "ce_specversion", "1.0");
    header(headers, "ce_id", row.id().toString());
    header(headers, "ce_type", row.type());
    header(headers, "ce_source", source);
    header(headers, "ce_subject", row.subject());
    header(headers, "ce_time", row.occurredAt().toString());
    header(headers, "ce_creditor", row.creditor());
    header(headers, "content-type", "application/json");
    if (row.traceParent() != null) {
      header(headers, TraceContext.HEADER, row.traceParent());
    }
    return message;
  }

  private static void header(
      org.apache.kafka.common.header.Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
