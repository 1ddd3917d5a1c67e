package org.encours.platform.events;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Tells the broker how far a consumer came, until the broker has it.
 *
 * <p>A broker refuses a commit while a group shares out its partitions, which it does whenever a
 * consumer comes or goes. The connector's own {@code latest} strategy then gives up, and without a
 * next event the lag stays for ever: nothing is lost, but nobody can tell whether all is done.
 */
final class RetryingCommitHandler implements KafkaCommitHandler {

  private static final Logger LOG = Logger.getLogger(RetryingCommitHandler.class);
  private static final long AGAIN_MILLISECONDS = 200;

  /** Chosen by {@code commit-strategy=retrying}. */
  @ApplicationScoped
  @Identifier("retrying")
  static class Factory implements KafkaCommitHandler.Factory {
    @Override
    public KafkaCommitHandler create(
        KafkaConnectorIncomingConfiguration config,
        Vertx vertx,
        KafkaConsumer<?, ?> consumer,
        BiConsumer<Throwable, Boolean> reportFailure) {
      return new RetryingCommitHandler(vertx, consumer);
    }
  }

  private final Vertx vertx;
  private final KafkaConsumer<?, ?> consumer;

  /** The offset of the next event per partition, where the broker does not have it yet. */
  private final Map<TopicPartition, Long> pending = new ConcurrentHashMap<>();

  private final AtomicBoolean underWay = new AtomicBoolean();

  private RetryingCommitHandler(Vertx vertx, KafkaConsumer<?, ?> consumer) {
    this.vertx = vertx;
    this.consumer = consumer;
  }

  @Override
  public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
    pending.merge(
        new TopicPartition(record.getTopic(), record.getPartition()),
        record.getOffset() + 1,
        Math::max);
    scheduleCommit();
    return Uni.createFrom().voidItem().runSubscriptionOn(record::runOnMessageContext);
  }

  /** Whoever gets them next reads from the last commit; what had its effect is known by its id. */
  @Override
  public void partitionsRevoked(Collection<TopicPartition> partitions) {
    pending.keySet().removeAll(partitions);
  }

  /** Partitions of one batch are committed together, between two polls. */
  private void scheduleCommit() {
    if (underWay.compareAndSet(false, true)) {
      consumer
          .runOnPollingThread(this::commit)
          .subscribe()
          .with(done -> {}, closed -> LOG.debug("the consumer is closed", closed));
    }
  }

  private void commit(Consumer<?, ?> broker) {
    underWay.set(false);
    Map<TopicPartition, OffsetAndMetadata> mine = new HashMap<>();
    var assigned = broker.assignment();
    pending.forEach(
        (partition, next) -> {
          if (assigned.contains(partition)) {
            mine.put(partition, new OffsetAndMetadata(next));
          }
        });
    if (mine.isEmpty()) {
      return;
    }
    try {
      broker.commitSync(mine);
      mine.forEach((partition, committed) -> pending.remove(partition, committed.offset()));
    } catch (KafkaException refused) {
      LOG.debugf(refused, "a commit is tried again");
      vertx.setTimer(AGAIN_MILLISECONDS, timer -> scheduleCommit());
    }
  }
}
