package org.encours.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.encours.kernel.CreditorId;
import org.encours.platform.database.Contention;
import org.encours.platform.database.DatabaseUnavailable;
import org.jboss.logging.Logger;

/**
 * Gives each event its effect once.
 *
 * <p>A batch is worked per creditor in one transaction, so that the usual case costs one commit for
 * many events. When that fails, each half of it is tried, down to the event that cannot have its
 * effect: one that still fails alone becomes a dead letter and the rest go on. An unreachable
 * database is no event's fault: delivery waits for it.
 */
@Singleton
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final InboxTransaction transaction;
  private final DeadLetters deadLetters;
  private final ObjectMapper json;
  private final EventSettings settings;
  private final MeterRegistry metrics;
  private final Map<String, EventRouter> routers = new ConcurrentHashMap<>();

  Inbox(
      InboxTransaction transaction,
      DeadLetters deadLetters,
      ObjectMapper json,
      EventSettings settings,
      MeterRegistry metrics) {
    this.transaction = transaction;
    this.deadLetters = deadLetters;
    this.json = json;
    this.settings = settings;
    this.metrics = metrics;
  }

  /**
   * A new router, to which the consumer adds its effects.
   *
   * @param consumer unique within the service, stable over releases: it names the dead-letter topic
   */
  public EventRouter router(String consumer) {
    return routers.computeIfAbsent(consumer, name -> new EventRouter(name, json));
  }

  /**
   * Works a batch as it came from the broker; returns when every event had its effect or is a dead
   * letter.
   */
  public void deliver(EventRouter router, ConsumerRecords<String, byte[]> records) {
    Map<CreditorId, List<ReceivedEvent>> byCreditor = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      read(router, record)
          .ifPresent(
              event ->
                  byCreditor
                      .computeIfAbsent(event.envelope().creditor(), c -> new ArrayList<>())
                      .add(event));
    }
    byCreditor.forEach((creditor, events) -> work(router, creditor, events));
  }

  /** Delivers one dead letter again; it fails loudly, for the person who asked for it. */
  void redeliver(String consumer, ReceivedEvent event) {
    EventRouter router =
        Optional.ofNullable(routers.get(consumer))
            .orElseThrow(() -> new IllegalStateException("no consumer " + consumer + " here"));
    transaction.deliver(router, event.envelope().creditor(), List.of(event));
  }

  private Optional<ReceivedEvent> read(EventRouter router, ConsumerRecord<String, byte[]> record) {
    String type = EventEnvelope.text(record.headers(), "ce_type");
    if (!router.knows(type)) {
      metrics.counter("encours.events.skipped", "consumer", router.consumer()).increment();
      return Optional.empty();
    }
    try {
      return Optional.of(new ReceivedEvent(EventEnvelope.read(record), record));
    } catch (IllegalArgumentException malformed) {
      recordDeadLetter(router, record, malformed);
      return Optional.empty();
    }
  }

  private void work(EventRouter router, CreditorId creditor, List<ReceivedEvent> events) {
    if (events.size() == 1) {
      alone(router, creditor, events.getFirst());
      return;
    }
    try {
      transaction.deliver(router, creditor, events);
    } catch (RuntimeException batchFailed) {
      LOG.debugf(batchFailed, "a batch of %d is worked in halves", events.size());
      int middle = events.size() / 2;
      work(router, creditor, events.subList(0, middle));
      work(router, creditor, events.subList(middle, events.size()));
    }
  }

  private void alone(EventRouter router, CreditorId creditor, ReceivedEvent event) {
    for (int attempt = 1; ; attempt++) {
      try {
        transaction.deliver(router, creditor, List.of(event));
        return;
      } catch (RuntimeException failed) {
        if (DatabaseUnavailable.isBehind(failed) || Contention.isBehind(failed)) {
          attempt--;
        } else if (attempt >= settings.consumerTries()) {
          LOG.errorf(
              failed,
              "%s %s becomes a dead letter",
              event.envelope().type(),
              event.envelope().id());
          recordDeadLetter(router, event.record(), failed);
          return;
        }
        DatabaseUnavailable.pause(attempt);
      }
    }
  }

  /**
   * Never fails, whatever the record holds: one that stopped its channel would stop it again after
   * every restart. What cannot even be kept is counted and told in the log by its place.
   */
  private void recordDeadLetter(
      EventRouter router, ConsumerRecord<String, byte[]> record, RuntimeException error) {
    try {
      untilDatabaseAnswers(() -> deadLetters.record(router.consumer(), record, error));
      metrics
          .counter(
              "encours.events.dead", "consumer", router.consumer(), "type", type(router, record))
          .increment();
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "%s is lost: not even a dead letter", DeadLetterDetails.place(record));
      metrics.counter("encours.events.unrecorded", "consumer", router.consumer()).increment();
    }
  }

  /** A label of a metric: a type that nobody here knows could be anything. */
  private static String type(EventRouter router, ConsumerRecord<String, byte[]> record) {
    String type = EventEnvelope.text(record.headers(), "ce_type");
    return router.knows(type) ? type : "unknown";
  }

  private static void untilDatabaseAnswers(Runnable work) {
    for (; ; ) {
      try {
        work.run();
        return;
      } catch (RuntimeException failed) {
        if (!DatabaseUnavailable.isBehind(failed) && !Contention.isBehind(failed)) {
          throw failed;
        }
        DatabaseUnavailable.pause(5);
      }
    }
  }
}
