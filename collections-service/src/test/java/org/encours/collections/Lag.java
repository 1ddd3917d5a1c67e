package org.encours.collections;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.encours.testkit.RealServers;

/** Waits until a service has consumed all that was published. */
final class Lag {

  private Lag() {}

  static void awaitNone(String group, String topic) {
    try (Admin admin =
        Admin.create(
            Map.<String, Object>of("bootstrap.servers", RealServers.get().bootstrapServers()))) {
      await().atMost(Duration.ofSeconds(30)).until(() -> lag(admin, group, topic) == 0);
    }
  }

  private static long lag(Admin admin, String group, String topic)
      throws ExecutionException, InterruptedException {
    int partitions =
        admin
            .describeTopics(java.util.List.of(topic))
            .allTopicNames()
            .get()
            .get(topic)
            .partitions()
            .size();
    Map<TopicPartition, OffsetSpec> asked =
        IntStream.range(0, partitions)
            .mapToObj(partition -> new TopicPartition(topic, partition))
            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
    var ends = admin.listOffsets(asked).all().get();
    var done = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    return ends.entrySet().stream()
        .mapToLong(
            end -> {
              var committed = done.get(end.getKey());
              return end.getValue().offset() - (committed == null ? 0 : committed.offset());
            })
        .sum();
  }
}
