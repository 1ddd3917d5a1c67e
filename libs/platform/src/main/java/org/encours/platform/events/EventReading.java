package org.encours.platform.events;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.encours.kernel.CreditorId;
import org.jboss.logging.Logger;

/** A reading of topics from their beginning. To be closed; used by one thread at a time. */
public final class EventReading implements AutoCloseable {

  /** A past event, to be given its effect by {@link #deliver}. */
  public record PastEvent(EventEnvelope envelope, byte[] data) {}

  private static final Logger LOG = Logger.getLogger(EventReading.class);
  private static final Duration WAIT = Duration.ofMillis(500);

  private final Consumer<String, byte[]> consumer;
  private final List<TopicPartition> partitions;

  EventReading(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
    this.consumer = consumer;
    this.partitions = partitions;
  }

  /** Topics of which the broker no longer has the beginning: what they said first is lost there. */
  public List<String> truncated() {
    return consumer.beginningOffsets(partitions).entrySet().stream()
        .filter(beginning -> beginning.getValue() > 0)
        .map(beginning -> beginning.getKey().topic())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether there is more to read at this moment. */
  public boolean hasMore() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    return ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
  }

  /** The next events of a creditor, in order per debtor; perhaps none. */
  public List<PastEvent> next(CreditorId creditor) {
    List<PastEvent> events = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : consumer.poll(WAIT)) {
      if (creditor.value().equals(EventEnvelope.text(record.headers(), "ce_creditor"))) {
        read(record, events);
      }
    }
    return events;
  }

  /** Gives an event its effect; one that cannot be read has none, as when it first came. */
  public void deliver(EventRouter router, PastEvent event) {
    if (!router.knows(event.envelope().type())) {
      return;
    }
    try {
      router.deliver(event.envelope(), event.data());
    } catch (IOException unreadable) {
      LOG.warnf("%s is left out of a replay: %s", event.envelope().id(), unreadable.getMessage());
    }
  }

  private static void read(ConsumerRecord<String, byte[]> record, List<PastEvent> events) {
    try {
      events.add(new PastEvent(EventEnvelope.read(record), record.value()));
    } catch (IllegalArgumentException malformed) {
      LOG.debugf("no event of ours at %s-%d", record.topic(), record.offset());
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
