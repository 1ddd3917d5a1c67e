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

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.encours.platform.Notes;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What is committed is told, and what is heard has its effect once. */
@QuarkusTest
@WithServers
class EventsIT {

  @Inject AgroalDataSource database;
  @Inject Notes notes;

  @Test
  void aCommittedChangeIsPublishedAsACloudEvent() {
    erp().body(note("tell")).post("/v1/notes").then().statusCode(201);
    var event =
        Topics.await("encours.samples", 1, e -> e.data().contains("\"tell\""), Timeouts.LONG)
            .getFirst();
    assertThat(event.headers())
        .containsEntry("ce_type", "sample.noted.v1")
        .containsEntry("ce_source", "/encours/sample")
        .containsEntry("ce_creditor", "acme-be")
        .containsEntry("ce_specversion", "1.0")
        .containsKeys("ce_id", "ce_time", "ce_subject", "traceparent");
  }

  @Test
  void aRefusedChangeLeavesNeitherRowNorEvent() {
    erp()
        .body(note("sad"))
        .post("/v1/notes")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/too-sad"))
        .body("detail", equalTo("We keep no sad notes."));
    erp().body(note("after the refusal")).post("/v1/notes").then().statusCode(201);
    Topics.await("encours.samples", 1, e -> e.data().contains("after the refusal"), Timeouts.LONG);
    assertThat(count("acme-be", "sad")).isZero();
    assertThat(
            Topics.await(
                "encours.samples", 1, e -> e.data().contains("after the refusal"), Timeouts.LONG))
        .noneMatch(e -> e.data().contains("sad"));
  }

  @Test
  void aSecondDeliveryDoesNothing() {
    UUID event = UUID.randomUUID();
    String data = "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"twice\",\"unknown\":1}";
    Topics.publish("encours.samples-in", "sample.suggested.v1", "acme-be", "k", data, event);
    Topics.publish("encours.samples-in", "sample.suggested.v1", "acme-be", "k", data, event);
    Topics.publish("encours.samples-in", "sample.unheard-of.v1", "acme-be", "k", "{}");
    suggest("after twice");
    await().atMost(Timeouts.LONG).until(() -> count("acme-be", "after twice") == 1);
    assertThat(count("acme-be", "twice")).isEqualTo(1);
  }

  @Test
  void whatACrashLeftInTheOutboxIsPublishedWithoutAnotherCommit() throws SQLException {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO outbox (id, topic, key, type, creditor, occurred_at, data)
                VALUES (uuidv7(), 'encours.samples', 'k', 'sample.noted.v1', 'acme-be', now(), '{"left":"behind"}')
                """)) {
      insert.executeUpdate();
    }
    Topics.await("encours.samples", 1, e -> e.data().contains("behind"), Timeouts.LONG);
    await().atMost(Timeouts.LONG).until(() -> pending() == 0);
  }

  @Test
  void eventsOfOneKeyKeepTheirOrder() {
    for (int i = 0; i < 300; i++) {
      notes.tell("acme-be", "same-key", "ordered " + i);
    }
    var texts =
        Topics.await("encours.samples", 300, e -> "same-key".equals(e.key()), Timeouts.LONG)
            .stream()
            .map(Topics.Found::data)
            .toList();
    assertThat(texts)
        .containsExactlyElementsOf(
            IntStream.range(0, 300).mapToObj(i -> "{\"text\":\"ordered " + i + "\"}").toList());
  }

  @Test
  void aTraceGoesOnPastAnEventThatWasReceived() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    UUID id = UUID.randomUUID();
    Topics.publish(
        "encours.samples-in",
        "sample.suggested.v1",
        "acme-be",
        "k",
        "{\"id\":\"" + id + "\",\"text\":\"traced\"}",
        UUID.randomUUID(),
        Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));
    var told =
        Topics.await("encours.samples", 1, e -> e.data().contains("\"traced\""), Timeouts.LONG);
    assertThat(told.getFirst().headers().get("traceparent")).startsWith("00-" + trace);
  }

  @Test
  void anEventMayBeAboutSomethingElseThanWhatOrdersIt() {
    notes.tellAbout("acme-be", "a-debtor", "a-case", "about a case");
    var told =
        Topics.await("encours.samples", 1, e -> e.data().contains("about a case"), Timeouts.LONG)
            .getFirst();
    assertThat(told.key()).isEqualTo("a-debtor");
    assertThat(told.headers()).containsEntry("ce_subject", "a-case");
  }

  @Test
  void whatWaitsForTheBrokerIsMeasured() {
    given()
        .get("/q/metrics")
        .then()
        .body(containsString("encours_outbox_published_total"))
        .body(containsString("encours_outbox_failures_total"))
        .body(containsString("encours_outbox_pending"))
        .body(containsString("encours_outbox_oldest_seconds"));
  }

  private static int pending() {
    return as("ops", "acme-be").get("/v1/outbox").then().statusCode(200).extract().path("pending");
  }
}
