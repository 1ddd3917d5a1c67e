package org.encours.local;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.encours.servers.ServerFailedException;

/** What a service still has to consume, and what it could not. */
final class Backlog {

  private static final int PATIENCE_SECONDS = 10;

  private final Stack stack;

  Backlog(Stack stack) {
    this.stack = stack;
  }

  /** Events published and not yet consumed by the service's group. */
  String lag(Service service) {
    try (var admin = Admin.create(stack.kafka())) {
      return Long.toString(lag(admin, service.id()));
    } catch (ExecutionException | TimeoutException e) {
      return "?";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "?";
    }
  }

  private static long lag(Admin admin, String group)
      throws ExecutionException, TimeoutException, InterruptedException {
    var consumed =
        admin
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    var latest = consumed.keySet().stream().collect(Collectors.toMap(it -> it, it -> latest()));
    var published = admin.listOffsets(latest).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return consumed.entrySet().stream()
        .filter(each -> each.getValue() != null)
        .mapToLong(each -> published.get(each.getKey()).offset() - offset(each))
        .sum();
  }

  private static OffsetSpec latest() {
    return OffsetSpec.latest();
  }

  private static long offset(Map.Entry<TopicPartition, OffsetAndMetadata> consumed) {
    return consumed.getValue().offset();
  }

  /** Events that could not have their effect and wait for a person. */
  String deadLetters(Service service) {
    try {
      return Long.toString(stack.deadLetters(service));
    } catch (ServerFailedException e) {
      return "?";
    }
  }
}
