package org.encours.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.encours.local.Service;
import org.encours.local.Stack;

/**
 * Waits until every event has had its effect, so that the next run of a replayed day sees the day.
 *
 * <p>The order of looking matters. What a group had consumed when its offsets were read has by then
 * left its consequences in the outbox; an outbox that is empty after that has published them; so
 * ends that are read last and equal the offsets read first prove that nothing was under way.
 */
public final class QuiescenceWaiter implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  /** How long the knowledge of who reads what is used: a service may be restarted meanwhile. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final Admin kafka;
  private final Rest operator;
  private Map<String, List<TopicPartition>> reads = Map.of();
  private Instant readsKnown = Instant.MIN;

  public QuiescenceWaiter(Stack stack, String creditor) {
    this.kafka = Admin.create(stack.kafka());
    this.operator = Rest.as("ops", creditor, stack);
  }

  /** Returns when nothing is under way; fails when that takes more than two minutes. */
  public void await() {
    Instant until = Instant.now().plus(PATIENCE);
    long pause = 2;
    while (lag() > 0) {
      if (Instant.now().isAfter(until)) {
        throw new IllegalStateException(
            "events are still under way after " + PATIENCE.toSeconds() + " s: " + underWay());
      }
      sleep(pause);
      pause = Math.min(pause * 2, 20);
    }
  }

  /** Events published and not consumed, or committed and not published. */
  public long lag() {
    return underWay().values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many, by the outbox or by the group and partition where they wait. */
  private Map<String, Long> underWay() {
    Map<String, List<TopicPartition>> groups = groups();
    Map<String, Map<TopicPartition, OffsetAndMetadata>> consumed = consumed(groups);
    Map<String, Long> waiting = waitingInOutboxes();
    if (!waiting.isEmpty()) {
      return waiting;
    }
    Map<TopicPartition, Long> ends = ends(groups);
    Map<String, Long> behind = new TreeMap<>();
    groups.forEach(
        (group, partitions) ->
            partitions.forEach(
                at -> {
                  OffsetAndMetadata offset = consumed.get(group).get(at);
                  long lag = ends.get(at) - (offset == null ? 0 : offset.offset());
                  if (lag > 0) {
                    behind.put(group + " of " + at, lag);
                  }
                }));
    return behind;
  }

  private Map<String, Long> waitingInOutboxes() {
    return Stream.of(Service.values())
        .parallel()
        .map(
            service ->
                Map.entry(
                    service.id() + "'s outbox",
                    operator.get(service, "/v1/outbox").path("pending").asLong()))
        .filter(pending -> pending.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<String, Map<TopicPartition, OffsetAndMetadata>> consumed(
      Map<String, List<TopicPartition>> groups) {
    Map<String, ListConsumerGroupOffsetsSpec> asked =
        groups.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    group -> new ListConsumerGroupOffsetsSpec().topicPartitions(group.getValue())));
    return answer(kafka.listConsumerGroupOffsets(asked).all());
  }

  private Map<TopicPartition, Long> ends(Map<String, List<TopicPartition>> groups) {
    Map<TopicPartition, OffsetSpec> asked =
        groups.values().stream()
            .flatMap(List::stream)
            .distinct()
            .collect(Collectors.toMap(at -> at, at -> OffsetSpec.latest()));
    return answer(kafka.listOffsets(asked).all()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  /** Which group reads what: asked until every service's group has settled, then for a while. */
  private Map<String, List<TopicPartition>> groups() {
    Instant until = Instant.now().plus(PATIENCE);
    while (readsKnown.isBefore(Instant.now().minus(FRESH))) {
      Map<String, List<TopicPartition>> found = settled();
      if (found.size() >= Service.values().length) {
        reads = found;
        readsKnown = Instant.now();
      } else if (Instant.now().isAfter(until)) {
        throw new IllegalStateException("no service consumes but " + found.keySet());
      } else {
        sleep(200);
      }
    }
    return reads;
  }

  private Map<String, List<TopicPartition>> settled() {
    List<String> names =
        answer(kafka.listGroups().all()).stream().map(group -> group.groupId()).toList();
    Map<String, List<TopicPartition>> found = new HashMap<>();
    for (ConsumerGroupDescription group :
        answer(kafka.describeConsumerGroups(names).all()).values()) {
      List<TopicPartition> assigned = new ArrayList<>();
      group.members().forEach(member -> assigned.addAll(member.assignment().topicPartitions()));
      assigned.removeIf(at -> !at.topic().startsWith("encours."));
      if (group.groupState() == GroupState.STABLE && !assigned.isEmpty()) {
        found.put(group.groupId(), assigned);
      }
    }
    return found;
  }

  private static <T> T answer(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(
          "Kafka does not answer: " + failed.getCause().getMessage(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }

  @Override
  public void close() {
    kafka.close();
  }
}
