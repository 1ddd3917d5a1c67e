package org.encours.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.encours.local.Service;

/**
 * Behaviour events folded by risk-service: each invoice issued, then paid late. The floor: a
 * consumer that reads the same events and does nothing with them.
 */
final class EventFold implements Bench {

  private static final String TOPIC = "encours.invoices";
  private static final int INVOICES_A_DEBTOR = 25;
  private static final long PAUSE_MILLIS = 1_000;

  @Override
  public void run(BenchStack yard, Size size, ResultTable sheet) throws Exception {
    int invoices = size.rows() / 2;
    sheet.title("risk-service folds %,d events".formatted(invoices * 2));
    yard.settle();
    // Alone with its events: nobody else competes for the two processors.
    yard.leaveAlone(Service.RISK);
    yard.stack.kill(Service.RISK);
    publish(yard, invoices);
    double raw = raw(yard);
    double folded;
    try (var database = yard.connect(Service.RISK)) {
      long before = facts(database);
      yard.stack.start(Service.RISK);
      folded = folded(database, before + invoices * 2L);
    }
    sheet.rate("events folded", folded, "reading", raw);
  }

  /**
   * Facts a second, from when the service is ready, without those it folded before that, until all
   * are there. Counting costs the database time too, so it is done seldom.
   */
  private static double folded(Connection database, long all) throws Exception {
    long atStart = facts(database);
    long[] now = {atStart};
    double took =
        Timed.seconds(
            () -> {
              while (now[0] < all) {
                Thread.sleep(PAUSE_MILLIS);
                now[0] = facts(database);
              }
            });
    return (now[0] - atStart) / took;
  }

  private static long facts(Connection database) throws SQLException {
    return Clones.number(database, "SELECT count(*) FROM fact");
  }

  private static void publish(BenchStack yard, int invoices) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", yard.stack.kafkaBootstrap(), "linger.ms", 20);
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < invoices; i++) {
        UUID debtor = id("debtor", i / INVOICES_A_DEBTOR);
        if (i % INVOICES_A_DEBTOR == 0) {
          send(producer, debtor, "debtor.registered.v1", registered(debtor, i));
        }
        send(producer, debtor, "invoice.issued.v1", issued(debtor, i));
        send(producer, debtor, "invoice.payment-allocated.v1", paid(debtor, i));
      }
    }
  }

  private static void send(
      KafkaProducer<String, byte[]> producer, UUID debtor, String type, String data) {
    var event =
        new ProducerRecord<>(TOPIC, debtor.toString(), data.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            type,
            "ce_source",
            "/encours/invoice",
            "ce_subject",
            debtor.toString(),
            "ce_time",
            "2026-06-01T08:00:00Z",
            "ce_creditor",
            BenchStack.CREDITOR,
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    producer.send(event);
  }

  private static UUID id(String kind, long n) {
    return UUID.nameUUIDFromBytes((kind + n).getBytes(StandardCharsets.UTF_8));
  }

  private static String registered(UUID debtor, int n) {
    return """
    {"debtorId":"%s","debtor":"F%d","kind":"COMPANY","name":"Fold","language":"fr","country":"BE",\
    "address":{"street":"Rue Haute 1","postalCode":"1000","city":"Bruxelles","country":"BE"},"contacts":[]}\
    """
        .formatted(debtor, n / INVOICES_A_DEBTOR);
  }

  private static String issued(UUID debtor, int n) {
    return """
    {"invoiceId":"%s","number":"F-%d","debtorId":"%s","debtor":"F%d","issueDate":"2026-01-%02d","dueDate":"2026-02-%02d",\
    "total":{"amount":"121.00","currency":"EUR"},"open":{"amount":"121.00","currency":"EUR"},"paymentReference":"R%d"}\
    """
        .formatted(id("invoice", n), n, debtor, n / INVOICES_A_DEBTOR, 1 + n % 28, 1 + n % 28, n);
  }

  private static String paid(UUID debtor, int n) {
    return """
    {"invoiceId":"%s","number":"F-%d","debtorId":"%s","debtor":"F%d","receiptId":"%s","valueDate":"2026-03-%02d",\
    "amount":{"amount":"121.00","currency":"EUR"},"open":{"amount":"0.00","currency":"EUR"}}\
    """
        .formatted(
            id("invoice", n), n, debtor, n / INVOICES_A_DEBTOR, id("receipt", n), 1 + n % 28);
  }

  /** Events a second, read from the topic's beginning to its end. */
  private static double raw(BenchStack yard) throws Exception {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            yard.stack.kafkaBootstrap(),
            "auto.offset.reset",
            "earliest",
            "enable.auto.commit",
            false);
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(it -> new org.apache.kafka.common.TopicPartition(it.topic(), it.partition()))
              .toList();
      var ends = consumer.endOffsets(partitions);
      consumer.assign(List.copyOf(partitions));
      consumer.seekToBeginning(partitions);
      long[] read = {0};
      double took =
          Timed.seconds(
              () -> {
                while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                  read[0] += consumer.poll(Duration.ofSeconds(1)).count();
                }
              });
      return read[0] / took;
    }
  }
}
