package org.encours.platform.events;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.encours.testkit.Lag;
import org.encours.testkit.RealServers;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What was consumed is known to be, also when the broker was busy with who consumes what. */
@QuarkusTest
@WithServers
class CommitsIT {

  private static final String GROUP = "platform-under-test";
  private static final String TOPIC = "encours.samples-in";
  private static final int NEIGHBOURS = 6;

  @Test
  void aRebalanceLeavesNoLagBehind() {
    for (int i = 0; i < NEIGHBOURS; i++) {
      var neighbour = CompletableFuture.runAsync(CommitsIT::aNeighbourComesAndGoes);
      do {
        suggest();
      } while (!neighbour.isDone());
      neighbour.join();
      Lag.awaitNone(GROUP, TOPIC);
    }
  }

  /** Coming and going each make the group share out its partitions anew. */
  private static void aNeighbourComesAndGoes() {
    try (var neighbour = new KafkaConsumer<byte[], byte[]>(likeTheService())) {
      neighbour.subscribe(List.of("encours.samples"));
      while (neighbour.groupMetadata().generationId() < 0) {
        neighbour.poll(Duration.ofMillis(20));
      }
    }
  }

  private static void suggest() {
    UUID id = UUID.randomUUID();
    String data = "{\"id\":\"" + id + "\",\"text\":\"among neighbours\"}";
    Topics.publish(TOPIC, "sample.suggested.v1", "acme-be", id.toString(), data);
  }

  private static Map<String, Object> likeTheService() {
    return Map.of(
        "bootstrap.servers",
        RealServers.get().bootstrapServers(),
        "group.id",
        GROUP,
        "key.deserializer",
        ByteArrayDeserializer.class,
        "value.deserializer",
        ByteArrayDeserializer.class);
  }
}
