package org.encours.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerIT {

  private static KafkaServer server;

  @BeforeAll
  static void start() {
    server = KafkaServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whatIsProducedIsConsumedInOrder() throws Exception {
    produce(server, "encours.invoices", "first", "second", "third");
    assertThat(consume(server, "encours.invoices", 3)).containsExactly("first", "second", "third");
  }

  @Test
  void aTopicComesIntoBeingWithAFewPartitions() throws Exception {
    produce(server, "encours.risk", "first");
    try (var admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
      var topic = admin.describeTopics(List.of("encours.risk")).allTopicNames().get();
      assertThat(topic.get("encours.risk").partitions()).hasSize(KafkaServer.PARTITIONS);
    }
  }

  @Test
  void eventsSurviveARestartOnOtherPorts(@TempDir Path folder) throws Exception {
    try (var first = KafkaServer.start(folder, Ports.free(), Ports.free(), Lifetime.LEASHED)) {
      produce(first, "encours.dunning", "before");
    }
    try (var second = KafkaServer.start(folder, Ports.free(), Ports.free(), Lifetime.LEASHED)) {
      produce(second, "encours.dunning", "after");
      assertThat(consume(second, "encours.dunning", 2)).containsExactly("before", "after");
    }
  }

  private static void produce(KafkaServer server, String topic, String... values)
      throws ExecutionException, InterruptedException {
    var settings =
        Map.<String, Object>of("bootstrap.servers", server.bootstrapServers(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (var value : values) {
        producer.send(new ProducerRecord<>(topic, "debtor", value)).get();
      }
    }
  }

  private static List<String> consume(KafkaServer server, String topic, int expected) {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers",
            server.bootstrapServers(),
            "group.id",
            "reader-of-" + topic,
            "auto.offset.reset",
            "earliest");
    var read = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      var deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
      while (read.size() < expected && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(record.value()));
      }
    }
    return read;
  }
}
