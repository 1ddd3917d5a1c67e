package org.encours.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads topics from their beginning again, beside the consumers that live on them: for a projection
 * that is to be built anew or compared. It moves no consumer's place and notes nothing as consumed.
 */
@Singleton
public class EventReplay {

  private final Map<String, Object> config;
  private final ObjectMapper json;

  EventReplay(@Identifier("default-kafka-broker") Map<String, Object> broker, ObjectMapper json) {
    this.json = json;
    this.config = new HashMap<>(broker);
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000);
  }

  /** A router for events that are read again; it belongs to no live consumer. */
  public EventRouter router() {
    return new EventRouter("replay", json);
  }

  /** Opens a reading of some topics from their beginning; a topic that is not there is empty. */
  public EventReading open(List<String> topics) {
    var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    try {
      var known = consumer.listTopics();
      List<TopicPartition> partitions =
          topics.stream()
              .flatMap(topic -> known.getOrDefault(topic, List.of()).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return new EventReading(consumer, partitions);
    } catch (RuntimeException unreachable) {
      consumer.close();
      throw unreachable;
    }
  }
}
