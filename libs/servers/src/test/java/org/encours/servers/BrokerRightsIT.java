package org.encours.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reaches the broker can still say nothing in another's name. */
class BrokerRightsIT {

  private static final List<String> SERVICES =
      List.of("invoice-service", "risk-service", "dunning-service", "collections-service");
  private static final String PAID = "invoice.payment-allocated.v1";
  private static final String REPORTED = "handoff.payment.v1";

  @TempDir private static Path folder;
  private static BrokerGuard guard;
  private static KafkaServer server;

  @BeforeAll
  static void start() {
    guard = BrokerGuard.in(folder.resolve("guard"));
    server = broker();
    try (var admin = Admin.create(connected(guard.operator()))) {
      var rights = new BrokerRights(admin);
      var passwords = new HashMap<String, String>();
      SERVICES.forEach(service -> passwords.put(service, passwordOf(service)));
      rights.services(passwords);
      rights.services(passwords);
      for (var agency : List.of("north", "south")) {
        rights.agency("acme", agency, passwordOf("agency.acme." + agency));
      }
    }
    // All that follows is asked of a broker that was started again: the rules outlive it.
    server.close();
    server = broker();
  }

  private static KafkaServer broker() {
    return KafkaServer.start(
        folder.resolve("kafka"), Ports.free(), Ports.free(), Lifetime.LEASHED, guard);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aForgedPaymentOnAnothersTopicIsRefused() throws Exception {
    produce(as("invoice-service"), "encours.invoices", "said by its owner");

    for (var other : List.of("risk-service", "dunning-service", "collections-service")) {
      assertThatThrownBy(() -> produce(as(other), "encours.invoices", PAID))
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
    assertThatThrownBy(() -> produce(as("agency.acme.north"), "encours.invoices", PAID))
        .hasCauseInstanceOf(TopicAuthorizationException.class);

    assertThat(consume("dunning-service", "dunning-service", "encours.invoices"))
        .containsExactly("said by its owner");
  }

  @Test
  void anAgencyReportsForItselfOnly() throws Exception {
    var northsReports = "encours.agency-updates.acme.north";
    produce(as("agency.acme.north"), northsReports, "north's own");

    for (var other : List.of("agency.acme.south", "invoice-service", "dunning-service")) {
      assertThatThrownBy(() -> produce(as(other), northsReports, REPORTED))
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
    assertThat(consume("collections-service", "collections-service", northsReports))
        .containsExactly("north's own");
  }

  @Test
  void anAgencyReadsItsOwnHandOffsOnly() throws Exception {
    produce(as("collections-service"), "encours.handoffs.acme.north", "offered to north");

    assertThat(consume("agency.acme.north", "agency.acme.north", "encours.handoffs.acme.north"))
        .containsExactly("offered to north");
    for (var topic : List.of("encours.handoffs.acme.north", "encours.invoices")) {
      assertThatThrownBy(() -> consume("agency.acme.south", "agency.acme.south", topic))
          .isInstanceOf(TopicAuthorizationException.class);
    }
    assertThatThrownBy(
            () -> consume("agency.acme.south", "agency.acme.north", "encours.handoffs.acme.south"))
        .isInstanceOf(GroupAuthorizationException.class);
    // A group whose name only begins with its own is another's too.
    assertThatThrownBy(
            () ->
                consume("agency.acme.south", "agency.acme.southern", "encours.handoffs.acme.south"))
        .isInstanceOf(GroupAuthorizationException.class);
  }

  @Test
  void aNameThatWouldReachFurtherIsRefused() {
    try (var admin = Admin.create(connected(guard.operator()))) {
      var rights = new BrokerRights(admin);
      for (var name : List.of("*", "north.south", "a\"b", "")) {
        assertThatThrownBy(() -> rights.agency("acme", name, "password"))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void nobodyIsLetInUnnamed() {
    assertThatThrownBy(() -> produce(Map.of(), "encours.invoices", PAID))
        .hasRootCauseInstanceOf(TimeoutException.class);
    assertThatThrownBy(
            () -> produce(guard.principal("invoice-service", "guessed"), "encours.invoices", PAID))
        .hasCauseInstanceOf(SaslAuthenticationException.class);
  }

  @Test
  void topicsAreDeclaredAndNobodyMakesOthers() throws Exception {
    for (var service : SERVICES) {
      assertThatThrownBy(() -> produce(as(service), "encours.made-up", "anything"))
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
    var own = TopicRule.all().stream().filter(rule -> !rule.isPerAgency()).toList();
    try (var admin = Admin.create(connected(guard.operator()))) {
      var made = admin.describeTopics(own.stream().map(TopicRule::topic).toList()).allTopicNames();
      var configs =
          own.stream()
              .map(it -> new ConfigResource(ConfigResource.Type.TOPIC, it.topic()))
              .toList();
      var told = admin.describeConfigs(configs).all().get();
      for (var rule : own) {
        assertThat(made.get().get(rule.topic()).partitions()).hasSize(rule.partitions());
      }
      assertThat(told.values()).allMatch(it -> it.get("retention.ms").value().equals("-1"));
    }
  }

  @Test
  void whoDealsByRestHasATopicMadeForItsOffers() throws Exception {
    produce(as("collections-service"), "encours.handoffs.acme.by-rest", "offered");
    assertThatThrownBy(
            () -> produce(as("agency.acme.south"), "encours.handoffs.acme.other", "forged"))
        .hasCauseInstanceOf(TopicAuthorizationException.class);
  }

  @Test
  void eachReaderHasAPlaceForWhatItCannotTake() throws Exception {
    produce(as("risk-service"), "encours.invoices.risk.dlq", "dead");
    produce(as("collections-service"), "encours.agency-updates.acme.north.collections.dlq", "dead");
  }

  private static String passwordOf(String principal) {
    return "password-of-" + principal;
  }

  private static Map<String, Object> as(String principal) {
    return guard.principal(principal, passwordOf(principal));
  }

  private static Map<String, Object> connected(Map<String, Object> identity) {
    var settings = new HashMap<>(identity);
    settings.put("bootstrap.servers", server.bootstrapServers());
    settings.put("max.block.ms", "5000");
    return settings;
  }

  private static void produce(Map<String, Object> identity, String topic, String value)
      throws Exception {
    var settings = connected(identity);
    settings.put("acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "debtor", value)).get();
    }
  }

  private static List<String> consume(String principal, String group, String topic) {
    var settings = connected(as(principal));
    settings.remove("max.block.ms");
    settings.putAll(Map.of("group.id", group, "auto.offset.reset", "earliest"));
    var read = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      var polls = Stream.generate(() -> consumer.poll(Duration.ofMillis(500))).limit(60).iterator();
      while (read.isEmpty() && polls.hasNext()) {
        polls.next().forEach(record -> read.add(record.value()));
      }
    }
    return read;
  }
}
