package org.encours.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.platform.Api.erp;
import static org.encours.platform.Api.note;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.encours.testkit.RealServers;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What we publish is a CloudEvent to those who define what one is. */
@QuarkusTest
@WithServers
class CloudEventsSdkIT {

  @Test
  void theSdkOfCloudEventsReadsOurEvents() {
    erp().body(note("for the sdk")).post("/v1/notes").then().statusCode(201);
    CloudEvent event = find("for the sdk");
    assertThat(event.getType()).isEqualTo("sample.noted.v1");
    assertThat(event.getSource()).isEqualTo(URI.create("/encours/sample"));
    assertThat(event.getTime()).isNotNull();
    assertThat(event.getSubject()).isNotBlank();
    assertThat(event.getDataContentType()).isEqualTo("application/json");
    assertThat(event.getExtension("creditor")).isEqualTo("acme-be");
  }

  private static CloudEvent find(String text) {
    long end = System.nanoTime() + Timeouts.LONG.toNanos();
    try (var consumer =
        new KafkaConsumer<>(config(), new StringDeserializer(), new CloudEventDeserializer())) {
      consumer.subscribe(List.of("encours.samples"));
      while (System.nanoTime() < end) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          if (new String(record.value().getData().toBytes()).contains(text)) {
            return record.value();
          }
        }
      }
    }
    throw new AssertionError("no event about " + text);
  }

  private static Map<String, Object> config() {
    return Map.of(
        "bootstrap.servers",
        RealServers.get().bootstrapServers(),
        "group.id",
        "sdk-" + UUID.randomUUID(),
        "auto.offset.reset",
        "earliest");
  }
}
