package org.encours.testkit;

import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Waits until a service has consumed all that was published. */
public final class Lag {

  private Lag() {}

  /**
   * @throws org.awaitility.core.ConditionTimeoutException naming the partitions that are behind,
   *     after {@link Timeouts#LONG}
   */
  public static void awaitNone(String group, String topic) {
    try (Admin admin =
        Admin.create(
            Map.<String, Object>of("bootstrap.servers", RealServers.get().bootstrapServers()))) {
      await().atMost(Timeouts.LONG).until(() -> behind(admin, group, topic), Map::isEmpty);
    }
  }

  private static Map<TopicPartition, Long> behind(Admin admin, String group, String topic)
      throws ExecutionException, InterruptedException {
    var partitions =
        admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions();
    Map<TopicPartition, OffsetSpec> asked =
        partitions.stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
    var ends = admin.listOffsets(asked).all().get();
    var done = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, Long> behind = new HashMap<>();
    ends.forEach(
        (partition, end) -> {
          var committed = done.get(partition);
          long left = end.offset() - (committed == null ? 0 : committed.offset());
          if (left > 0) {
            behind.put(partition, left);
          }
        });
    return behind;
  }
}
