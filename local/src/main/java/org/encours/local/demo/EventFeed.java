package org.encours.local.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Everything that the services publish, from the first event on, read as any other system would
 * read it. In no consumer group: it leaves no trace. For one thread.
 */
public final class EventFeed implements AutoCloseable {

  private final KafkaConsumer<String, byte[]> consumer;
  private final Set<TopicPartition> followed = new HashSet<>();

  /** Reached by these client settings. */
  public EventFeed(Map<String, Object> kafka) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
    this.consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** Hands over all that was published since the last time. */
  public void read(Consumer<Event> reader) {
    follow();
    Map<TopicPartition, Long> ends = consumer.endOffsets(followed);
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(Duration.ofMillis(50)).forEach(record -> reader.accept(Event.of(record)));
    }
  }

  /** Everything from the first event on, once more. */
  public List<Event> all() {
    List<Event> events = new ArrayList<>();
    follow();
    consumer.seekToBeginning(followed);
    read(events::add);
    return events;
  }

  /** An agency's topic comes into being with its first case. */
  private void follow() {
    Set<TopicPartition> found = new HashSet<>();
    consumer
        .listTopics()
        .forEach(
            (topic, partitions) -> {
              if (topic.startsWith("encours.") && !topic.endsWith(".dlq")) {
                partitions.forEach(at -> found.add(new TopicPartition(topic, at.partition())));
              }
            });
    if (followed.addAll(found)) {
      consumer.assign(followed);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
