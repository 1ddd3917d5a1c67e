package org.encours.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.encours.testkit.Patience;
import org.encours.testkit.Tokens;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithServers
class PlatformIT {

  @Inject AgroalDataSource database;
  @Inject Notes notes;

  private static RequestSpecification as(String role, String creditor) {
    return given().auth().oauth2(Tokens.of(role, creditor)).contentType(ContentType.JSON);
  }

  private static RequestSpecification erp() {
    return as("erp", "acme-be");
  }

  private static String note(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  private static long count(String creditor, String text) {
    return Long.parseLong(
        as("erp", creditor)
            .queryParam("text", text)
            .get("/v1/notes")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  @Test
  void aCommittedChangeIsPublishedAsACloudEvent() {
    erp().body(note("tell")).post("/v1/notes").then().statusCode(201);
    var event =
        Topics.await("encours.samples", 1, e -> e.data().contains("\"tell\""), Patience.LONG)
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
        .body("type", equalTo("https://encours.org/problems/too-sad"))
        .body("detail", equalTo("We keep no sad notes."));
    erp().body(note("after the refusal")).post("/v1/notes").then().statusCode(201);
    Topics.await("encours.samples", 1, e -> e.data().contains("after the refusal"), Patience.LONG);
    assertThat(count("acme-be", "sad")).isZero();
    assertThat(
            Topics.await(
                "encours.samples", 1, e -> e.data().contains("after the refusal"), Patience.LONG))
        .noneMatch(e -> e.data().contains("sad"));
  }

  @Test
  void theSameKeyAndBodyGetTheSameAnswerAndOneEffect() {
    String key = UUID.randomUUID().toString();
    var first = erp().header("Idempotency-Key", key).body(note("once")).post("/v1/notes");
    var second = erp().header("Idempotency-Key", key).body(note("once")).post("/v1/notes");
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(count("acme-be", "once")).isEqualTo(1);
    erp()
        .header("Idempotency-Key", key)
        .body(note("other"))
        .post("/v1/notes")
        .then()
        .statusCode(422);
  }

  @Test
  void oneTenantNeverSeesAnothersRowsEvenWithoutAFilter() {
    as("erp", "acme-fr").body(note("secret")).post("/v1/notes").then().statusCode(201);
    assertThat(count("acme-fr", "secret")).isEqualTo(1);
    assertThat(count("acme-be", "secret")).isZero();
  }

  @Test
  void aSecondDeliveryDoesNothing() {
    UUID event = UUID.randomUUID();
    String data = "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"twice\",\"unknown\":1}";
    Topics.publish("encours.samples-in", "sample.suggested.v1", "acme-be", "k", data, event);
    Topics.publish("encours.samples-in", "sample.suggested.v1", "acme-be", "k", data, event);
    Topics.publish("encours.samples-in", "sample.unheard-of.v1", "acme-be", "k", "{}");
    suggest("after twice");
    await().atMost(Patience.LONG).until(() -> count("acme-be", "after twice") == 1);
    assertThat(count("acme-be", "twice")).isEqualTo(1);
  }

  @Test
  void aPoisonedEventBecomesADeadLetterAndTheRestGoOn() {
    suggest("poison");
    suggest("healthy");
    await()
        .atMost(Patience.LONG)
        .until(() -> count("acme-be", "healthy") == 1 && deadLetters().size() == 1);
    assertThat(count("acme-be", "poison")).isZero();
    Topics.await(
        "encours.samples-in.sample.dlq", 1, e -> e.data().contains("poison"), Patience.LONG);
    String id =
        as("ops", "acme-be")
            .get("/v1/dead-letters")
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    as("ops", "acme-be")
        .post("/v1/dead-letters/" + id + "/replay")
        .then()
        .statusCode(500)
        .body(not(containsString("at org.")));
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
    await().atMost(Patience.LONG).until(() -> deadLetters().size() == 1);
    erp().body(note("question")).post("/v1/notes").then().statusCode(201);
    String id = deadLetters().getFirst();
    as("ops", "acme-be").post("/v1/dead-letters/" + id + "/replay").then().statusCode(204);
    assertThat(count("acme-be", "reply to question")).isEqualTo(1);
    assertThat(deadLetters()).isEmpty();
    as("ops", "acme-be").post("/v1/dead-letters/" + id + "/replay").then().statusCode(404);
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
    Topics.await("encours.samples", 1, e -> e.data().contains("behind"), Patience.LONG);
    await().atMost(Patience.LONG).until(() -> pending() == 0);
  }

  @Test
  void eventsOfOneKeyKeepTheirOrder() {
    for (int i = 0; i < 300; i++) {
      notes.tell("acme-be", "same-key", "ordered " + i);
    }
    var texts =
        Topics.await("encours.samples", 300, e -> "same-key".equals(e.key()), Patience.LONG)
            .stream()
            .map(Topics.Found::data)
            .toList();
    assertThat(texts)
        .containsExactlyElementsOf(
            IntStream.range(0, 300).mapToObj(i -> "{\"text\":\"ordered " + i + "\"}").toList());
  }

  private static int pending() {
    return as("ops", "acme-be").get("/v1/outbox").then().statusCode(200).extract().path("pending");
  }

  private static List<String> deadLetters() {
    return as("ops", "acme-be")
        .get("/v1/dead-letters")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  @Test
  void badInputIsAProblemWithThePath() {
    erp()
        .body("{\"text\":")
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("type", containsString("malformed-json"));
    erp()
        .body("{\"text\":\"x\",\"worth\":{\"amount\":\"1.005\",\"currency\":\"EUR\"}}")
        .post("/v1/notes")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("worth"))
        .body("violations[0].message", containsString("finer than EUR"));
    erp()
        .body("{\"text\":\"x\",\"wort\":1}")
        .post("/v1/notes")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("wort"));
    erp().get("/v1/notes").then().statusCode(404).contentType("application/problem+json");
    erp().get("/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
    given().get("/v1/notes").then().statusCode(401).contentType("application/problem+json");
    given()
        .auth()
        .oauth2("nonsense")
        .get("/v1/notes")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    as("auditor", "acme-be").get("/v1/notes").then().statusCode(403);
  }

  @Test
  void aTokenThatWasBelievedOnceIsNotBelievedWithOtherContent() {
    String token = Tokens.of("erp", "acme-be");
    given().auth().oauth2(token).queryParam("text", "x").get("/v1/notes").then().statusCode(200);
    String[] parts = token.split("\\.");
    String forged =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("acme-be", "acme-fr");
    String other =
        parts[0]
            + "."
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(forged.getBytes(StandardCharsets.UTF_8))
            + "."
            + parts[2];
    given().auth().oauth2(other).queryParam("text", "x").get("/v1/notes").then().statusCode(401);
    given().auth().oauth2(token).queryParam("text", "x").get("/v1/notes").then().statusCode(200);
  }

  @Test
  void aTokenThatWasBelievedIsNotBelievedAfterItsEnd() {
    String token = Tokens.endingIn(Duration.ofSeconds(2), "erp", "acme-be");
    given().auth().oauth2(token).queryParam("text", "x").get("/v1/notes").then().statusCode(200);
    await()
        .atMost(Patience.LONG)
        .until(
            () ->
                given().auth().oauth2(token).queryParam("text", "x").get("/v1/notes").statusCode()
                    == 401);
  }

  @Test
  void aBodyOfSixtyMegabytesIsRefused() {
    erp()
        .body("{\"text\":\"" + "x".repeat(60_000_000) + "\"}")
        .post("/v1/notes")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
  }

  private static void suggest(String text) {
    String data = "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"" + text + "\"}";
    Topics.publish("encours.samples-in", "sample.suggested.v1", "acme-be", "k", data);
  }
}
