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

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
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
    given().get("/q/metrics").then().body(containsString("encours_events_dead_total"));
    anotherCreditorsOperatorKnowsNothingOf(id);
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
