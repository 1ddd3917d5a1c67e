package org.encours.platform.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.platform.Api.as;
import static org.encours.platform.Api.count;
import static org.encours.platform.Api.erp;
import static org.encours.platform.Api.note;
import static org.encours.platform.Api.suggest;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.encours.testkit.RealServers;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** An event that cannot have its effect waits for a person and holds up nothing. */
@QuarkusTest
@WithServers
class DeadLettersIT {

  @Test
  void aPoisonedEventBecomesADeadLetterAndTheRestGoOn() {
    suggest("poison");
    suggest("healthy");
    await()
        .atMost(Timeouts.LONG)
        .until(() -> count("acme-be", "healthy") == 1 && deadLetters().size() == 1);
    assertThat(count("acme-be", "poison")).isZero();
    Topics.await(
        "encours.samples-in.sample.dlq", 1, e -> e.data().contains("poison"), Timeouts.LONG);
    String id =
        as("ops", "acme-be")
            .get("/v1/dead-letters")
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    as("ops", "acme-be")
        .get("/v1/dead-letters")
        .then()
        .body("items[0].error", containsString("IllegalArgumentException"))
        .body("items[0].error", not(containsString("cannot digest this")));
    given().get("/q/metrics").then().body(containsString("encours_events_dead_total"));
    anotherCreditorsOperatorKnowsNothingOf(id);
    as("ops", "acme-be")
        .post("/v1/dead-letters/" + id + "/replay")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/replay-failed"))
        .body("detail", containsString("IllegalArgumentException"))
        .body(not(containsString("cannot digest this")));
    as("ops", "acme-be").delete("/v1/dead-letters/" + id).then().statusCode(204);
    as("ops", "acme-be").get("/v1/dead-letters").then().body("items", hasSize(0));
    as("erp", "acme-be")
        .get("/v1/dead-letters")
        .then()
        .statusCode(403)
        .body("title", equalTo("Forbidden"));
  }

  @Test
  void aDeadLetterThatCanHaveItsEffectByNowIsReplayedOnce() {
    suggest("reply to question");
    await().atMost(Timeouts.LONG).until(() -> deadLetters().size() == 1);
    erp().body(note("question")).post("/v1/notes").then().statusCode(201);
    String id = deadLetters().getFirst();
    as("ops", "acme-be").post("/v1/dead-letters/" + id + "/replay").then().statusCode(204);
    assertThat(count("acme-be", "reply to question")).isEqualTo(1);
    assertThat(deadLetters()).isEmpty();
    as("ops", "acme-be").post("/v1/dead-letters/" + id + "/replay").then().statusCode(404);
  }

  @Test
  void anEventThatComesAndFailsTwiceIsOneDeadLetter() {
    UUID event = UUID.randomUUID();
    String data = "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"poison again\"}";
    for (int i = 0; i < 2; i++) {
      Topics.publish("encours.samples-in", "sample.suggested.v1", "acme-be", "k", data, event);
    }
    suggest("behind both");
    await().atMost(Timeouts.LONG).until(() -> count("acme-be", "behind both") == 1);
    assertThat(deadLetters()).hasSize(1);
    as("ops", "acme-be").delete("/v1/dead-letters/" + deadLetters().getFirst());
  }

  @Test
  void noRecordWhateverItHoldsStopsItsChannel() {
    byte[] odd = {'x', 0, (byte) 0xff, (byte) 0xed, (byte) 0xa0, (byte) 0x80, '\n'};
    try (var raw =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", RealServers.get().bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (String spoilt : List.of("ce_id", "ce_type", "ce_creditor", "ce_time", "extra")) {
        raw.send(record(odd, spoilt, odd, "{}".getBytes(StandardCharsets.UTF_8)));
        raw.send(record(null, spoilt, new byte[100_000], null));
        raw.send(record(odd, spoilt, odd, odd));
      }
    }
    suggest("behind every oddity");
    await().atMost(Timeouts.LONG).until(() -> count("acme-be", "behind every oddity") == 1);
    given().get("/q/health/live").then().statusCode(200);
    for (String id : deadLetters()) {
      as("ops", "acme-be").post("/v1/dead-letters/" + id + "/replay").then().statusCode(422);
      as("ops", "acme-be").delete("/v1/dead-letters/" + id).then().statusCode(204);
    }
    var nobodys = as("ops", null).get("/v1/dead-letters").then().statusCode(200).extract();
    assertThat(nobodys.<List<String>>path("items.id")).isNotEmpty();
  }

  @Test
  void aListOfDeadLettersHasPages() {
    for (int i = 0; i < 3; i++) {
      suggest("poison of page " + i);
    }
    await().atMost(Timeouts.LONG).until(() -> deadLetters().size() == 3);
    var first = as("ops", "acme-be").get("/v1/dead-letters?limit=2").then().extract();
    String next = first.path("next");
    assertThat(first.header("Link")).contains("after=" + next).contains("next");
    as("ops", "acme-be")
        .get("/v1/dead-letters?limit=2&after=" + next)
        .then()
        .body("items", hasSize(1))
        .body("next", nullValue());
    deadLetters().forEach(id -> as("ops", "acme-be").delete("/v1/dead-letters/" + id));
  }

  private static ProducerRecord<byte[], byte[]> record(
      byte[] key, String spoilt, byte[] with, byte[] data) {
    var record = new ProducerRecord<>("encours.samples-in", key, data);
    var headers =
        new TreeMap<>(
            Map.of(
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "sample.suggested.v1",
                "ce_source", "/encours/test",
                "ce_subject", "k",
                "ce_time", "2026-10-31T00:00:00Z",
                "ce_creditor", "acme-be"));
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    record.headers().remove(spoilt).add(spoilt, with);
    return record;
  }

  private static void anotherCreditorsOperatorKnowsNothingOf(String id) {
    as("ops", "acme-fr").get("/v1/dead-letters").then().body("items", hasSize(0));
    as("ops", "acme-fr").post("/v1/dead-letters/" + id + "/replay").then().statusCode(404);
    as("ops", "acme-fr").delete("/v1/dead-letters/" + id).then().statusCode(404);
  }

  private static List<String> deadLetters() {
    return as("ops", "acme-be")
        .get("/v1/dead-letters")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }
}
